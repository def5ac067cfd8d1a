import { usePage } from './context.js';

/** Whose roads are shown and asked for. */
export function SidePicker({ label }: { label: string }) {
  const { state, change, outset, nameOf } = usePage();
  return (
    <label class="field">
      {label}
      <select value={state.side} onChange={(event) => change({ side: event.currentTarget.value })}>
        {outset.blocs.map((bloc) => (
          <option key={bloc} value={bloc}>
            {nameOf(bloc)}
          </option>
        ))}
      </select>
    </label>
  );
}
