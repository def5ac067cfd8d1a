import { useState } from 'preact/hooks';
import type { Supposed } from '../../questions/asked.js';
import { fromHours } from '../../state/clock.js';
import { ruleNames } from '../../state/rule-names.js';
import { tellStart } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { PlacePicker } from '../shared/PlacePicker.js';
import { useAnswer } from '../shared/use-answer.js';
import { Supposals } from './Supposals.js';

/** What if: a place in other hands, a road open or shut, an origin silenced, another rule. */
export function Suppose() {
  const { words, state, change } = usePage();
  return (
    <>
      <p>{words.supposeLead}</p>
      <Supposals />
      <TakenPlace />
      <RoadState />
      <Silence />
      <label class="field">
        {words.ruleLabel}
        <select
          value={state.rule}
          onChange={(event) => change({ rule: event.currentTarget.value as typeof state.rule })}
        >
          {ruleNames.map((rule) => (
            <option key={rule} value={rule}>
              {words.rules[rule]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function useAdd(): (one: Supposed) => void {
  const { state, change } = usePage();
  return (one) => change({ supposed: [...state.supposed, one] });
}

/** The beginning, or the start of one of the covered days. */
function DayPicker({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { words, outset, state } = usePage();
  return (
    <label class="field">
      {words.fromWhen}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{words.fromStart}</option>
        {outset.days.map((_, i) => {
          const at = fromHours(i * 24);
          return (
            <option key={at} value={at}>
              {tellStart(at, state.language)}
            </option>
          );
        })}
      </select>
    </label>
  );
}

function TakenPlace() {
  const { words, outset, nameOf, state } = usePage();
  const add = useAdd();
  const [place, setPlace] = useState(state.place ?? 'homs');
  const [holder, setHolder] = useState('saa');
  const [from, setFrom] = useState('');
  return (
    <fieldset>
      <legend>{words.placeTaken}</legend>
      <PlacePicker id="suppose-place" label={words.place} chosen={place} onChoose={setPlace} />
      <label class="field">
        {words.holder}
        <select value={holder} onChange={(event) => setHolder(event.currentTarget.value)}>
          {outset.actors.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </label>
      <DayPicker value={from} onChange={setFrom} />
      <button type="button" onClick={() => add({ place, holder, from: from || null })}>
        {words.add}
      </button>
    </fieldset>
  );
}

function RoadState() {
  const { words, outset, nameOf } = usePage();
  const add = useAdd();
  const sorted = [...outset.roads].sort(
    (a, b) => Number(b.isBridge) - Number(a.isBridge) || Number(b.isWide) - Number(a.isWide),
  );
  const [segment, setSegment] = useState(sorted[0]?.id ?? '');
  const [passage, setPassage] = useState<'open' | 'closed'>('open');
  return (
    <fieldset>
      <legend>{words.road}</legend>
      <label class="field">
        {words.road}
        <select value={segment} onChange={(event) => setSegment(event.currentTarget.value)}>
          {sorted.map(({ id, road, ends }) => (
            <option
              key={id}
              value={id}
            >{`${ends.map(nameOf).join(' – ')} (${nameOf(road)})`}</option>
          ))}
        </select>
      </label>
      <label class="field">
        {words.status}
        <select
          value={passage}
          onChange={(event) => setPassage(event.currentTarget.value as 'open' | 'closed')}
        >
          <option value="open">{words.passage.open}</option>
          <option value="closed">{words.passage.closed}</option>
        </select>
      </label>
      <button type="button" onClick={() => add({ segment, passage, from: null })}>
        {words.add}
      </button>
    </fieldset>
  );
}

const mostOrigins = 60;

function Silence() {
  const { words, state, change } = usePage();
  const told = useAnswer('origins', null);
  const [origin, setOrigin] = useState('sohr');
  const at = state.language === 'ar' ? 1 : 0;
  return (
    <fieldset>
      <legend>{words.silence}</legend>
      <label class="field">
        {words.origin}
        <select value={origin} onChange={(event) => setOrigin(event.currentTarget.value)}>
          {(told.answer ?? []).slice(0, mostOrigins).map(({ id, names, claims }) => (
            <option key={id} value={id}>{`${names[at]} (${claims})`}</option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() => change({ silenced: [...new Set([...state.silenced, origin])] })}
      >
        {words.add}
      </button>
    </fieldset>
  );
}
