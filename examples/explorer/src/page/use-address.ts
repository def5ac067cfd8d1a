import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fromAddress, toAddress } from '../state/address.js';
import { isStep, type State } from '../state/state.js';

/** The state, kept in the address; what the reader asks anew is a step that the browser's button takes back. */
export function useAddress(): readonly [State, (part: Partial<State>) => void] {
  const [state, setState] = useState(begin);
  const shown = useRef(state);
  useEffect(() => {
    const read = () => {
      shown.current = fromAddress(location.hash);
      setState(shown.current);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    const before = shown.current;
    shown.current = state;
    if (isStep(before, state)) {
      // Written at once, with what a drag before it left to write: whoever goes back at once comes to where he was.
      writeAddress(before);
      history.pushState(null, '', `#${toAddress(state)}`);
      return;
    }
    // Browsers refuse more than some writes a second: the last of a drag is written.
    const timer = setTimeout(() => writeAddress(state), 120);
    return () => clearTimeout(timer);
  }, [state]);
  const change = useCallback(
    (part: Partial<State>) => setState((last) => ({ ...last, ...part })),
    [],
  );
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
