import { useState } from 'preact/hooks';
import { usePage } from './context.js';
import { useAnswer } from './use-answer.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (place: string) => void;
}

const mostShown = 8;

/** A field that takes a name in any spelling and offers the places that it may mean. */
export function PlacePicker({ id, label, chosen, onChoose }: Props) {
  const { words, nameOf, places, outset, state } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useAnswer('find', typed ? { name: typed } : undefined);
  const shown = (typed && found.answer ? found.answer.places : []).slice(0, mostShown);
  const choose = (place: string | undefined) => {
    if (!place) return;
    setTyped(null);
    setActive(0);
    onChoose(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter') choose(shown[active]);
    else if (event.key === 'Escape') setTyped(null);
    else return;
    event.preventDefault();
  };
  const isOpen = typed !== null && typed !== '' && found.answer !== null;
  const lead =
    found.answer &&
    {
      found: null,
      ambiguous: words.findSeveral,
      unknown: shown.length > 0 ? words.findNear : words.findNone,
    }[found.answer.status];
  const regionOf = (place: string) =>
    outset.names[places.get(place)?.region ?? '']?.[state.language === 'ar' ? 1 : 0];
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && shown.length > 0 ? `${id}-${active}` : undefined}
        placeholder={words.findHint}
        value={typed ?? (chosen ? nameOf(chosen) : '')}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setTyped(null), 150)}
      />
      <div class="choices" hidden={!isOpen}>
        {lead && <p>{lead}</p>}
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {shown.map((place, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, which keeps the focus.
            <div
              key={place}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={i === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
            >
              {nameOf(place)} <small>{regionOf(place)}</small>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
