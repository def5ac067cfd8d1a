import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fromAddress, toAddress } from '../state/address.js';
import { isStep, type State } from '../state/state.js';

/** The state, kept in the address; what the reader asks anew is a step that the browser's button takes back. */
export function useAddress(): readonly [State, (part: Partial<State>) => void] {
  const [state, setState] = useState(begin);
  const written = useRef(state);
  useEffect(() => {
    const read = () => {
      written.current = fromAddress(location.hash);
      setState(written.current);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    // Browsers refuse more than some writes a second: the last of a drag is written.
    const timer = setTimeout(() => {
      const address = `#${toAddress(state)}`;
      if (isStep(written.current, state)) history.pushState(null, '', address);
      else if (location.hash !== address) history.replaceState(null, '', address);
      written.current = state;
    }, 120);
    return () => clearTimeout(timer);
  }, [state]);
  const change = useCallback(
    (part: Partial<State>) => setState((last) => ({ ...last, ...part })),
    [],
  );
  return [state, change];
}

/** As the address says; where it says nothing, in Arabic to a browser that asks for it. */
function begin(): State {
  const said = fromAddress(location.hash);
  const isBare = location.hash.length < 2;
  return isBare && /^ar\b/i.test(navigator.language) ? { ...said, language: 'ar' } : said;
}
