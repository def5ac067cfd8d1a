/** Starts the page: reads the address, asks what stands still, draws. */
import type { LandPaths } from '@syria-2024/drawing/map';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { App } from './page/App.js';
import { useAddress } from './page/use-address.js';
import { ask } from './questions/ask.js';
import type { Outset } from './questions/outset.js';
import type { State } from './state/state.js';
import { wordsIn } from './words/index.js';
import './page/style.css';

const systemDark = matchMedia('(prefers-color-scheme: dark)');

function useDark(theme: State['theme']): boolean {
  const [isSystemDark, setSystemDark] = useState(systemDark.matches);
  useEffect(() => {
    const read = () => setSystemDark(systemDark.matches);
    systemDark.addEventListener('change', read);
    return () => systemDark.removeEventListener('change', read);
  }, []);
  return theme === 'auto' ? isSystemDark : theme === 'dark';
}

function Root() {
  const [state, change] = useAddress();
  const [still, setStill] = useState<readonly [Outset, LandPaths] | null>(null);
  const [error, setError] = useState<string | null>(null);
  const isDark = useDark(state.theme);
  useEffect(() => {
    Promise.all([ask('outset', null), ask('ground', null)]).then(setStill, (reason: unknown) =>
      setError(String(reason)),
    );
  }, []);
  useEffect(() => {
    const { documentElement: html } = document;
    html.lang = state.language;
    html.dir = state.language === 'ar' ? 'rtl' : 'ltr';
    html.dataset.theme = isDark ? 'dark' : 'light';
    document.title = wordsIn[state.language].title;
  }, [state.language, isDark]);
  if (error) return <p role="alert">{error}</p>;
  if (!still) return <p class="starting">{wordsIn[state.language].loading}</p>;
  return <App outset={still[0]} base={still[1]} state={state} change={change} isDark={isDark} />;
}

const root = document.getElementById('root');
if (root) render(<Root />, root);
