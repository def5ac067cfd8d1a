import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fromAddress, toAddress } from '../state/address.js';
import { isStep, type State } from '../state/state.js';

/** The state, kept in the address; what the reader asks anew is a step that the browser's button takes back. */
export function useAddress(): readonly [State, (part: Partial<State>) => void] {
  const [state, setState] = useState(begin);
  // Ahead of what is drawn: whoever goes back twice before the page is drawn makes no step by it.
  const now = useRef(state);
  const later = useRef<ReturnType<typeof setTimeout>>();
  const writeLater = useCallback(() => {
    clearTimeout(later.current);
    // Browsers refuse more than some writes a second: the last of a drag is written.
    later.current = setTimeout(() => writeAddress(now.current), 120);
  }, []);
  useEffect(() => {
    const read = () => {
      clearTimeout(later.current);
      now.current = fromAddress(location.hash);
      setState(now.current);
    };
    addEventListener('popstate', read);
    writeLater();
    return () => {
      removeEventListener('popstate', read);
      clearTimeout(later.current);
    };
  }, []);
  const change = useCallback((part: Partial<State>) => {
    const before = now.current;
    now.current = { ...before, ...part };
    setState(now.current);
    if (!isStep(before, now.current)) return writeLater();
    // Written at once, with what a drag before it left to write: whoever goes back at once comes to where he was.
    clearTimeout(later.current);
    writeAddress(before);
    history.pushState(null, '', `#${toAddress(now.current)}`);
  }, []);
  return [state, change];
}

/** In place of what the address says, without a step. */
function writeAddress(state: State) {
  const address = `#${toAddress(state)}`;
  if (location.hash !== address) history.replaceState(null, '', address);
}

/** As the address says; where it says nothing, in Arabic to a browser that asks for it. */
function begin(): State {
  const said = fromAddress(location.hash);
  const isBare = location.hash.length < 2;
  return isBare && /^ar\b/i.test(navigator.language) ? { ...said, language: 'ar' } : said;
}
