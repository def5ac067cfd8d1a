import { usePage } from './shared/context.js';
import { PlacePicker } from './shared/PlacePicker.js';
import { SidePicker } from './shared/SidePicker.js';

const nextTheme = { auto: 'light', light: 'dark', dark: 'auto' } as const;

/** What the page is, and what holds whatever is asked: find, side, language, theme. */
export function Header() {
  const { state, change, words } = usePage();
  const other = state.language === 'en' ? 'ar' : 'en';
  return (
    <header>
      <div>
        <h1>{words.title}</h1>
        <p>{words.tagline}</p>
      </div>
      <PlacePicker
        id="find"
        label={words.find}
        chosen={null}
        onChoose={(place) => change({ place, panel: 'place' })}
      />
      <SidePicker label={words.roadsFor} />
      <div class="settings">
        <button type="button" lang={other} onClick={() => change({ language: other })}>
          {words.language}
        </button>
        <button type="button" onClick={() => change({ theme: nextTheme[state.theme] })}>
          {words.theme[state.theme]}
        </button>
      </div>
    </header>
  );
}
