import { mapWords } from '@syria-2024/drawing/map';
import type { Moment } from '../../questions/moment.js';
import { type FilterField, isFiltering, noFilter } from '../../state/filter.js';
import { usePage } from '../shared/context.js';
import { useAnswer } from '../shared/use-answer.js';

type Option = readonly [value: string, told: string];
type Choice = readonly [field: FilterField, label: string, options: readonly Option[]];

/** By side, actor, kind, front, status, credibility, dispute: of each what is there to choose. */
export function Filters({ moment }: { moment: Moment }) {
  const { words, change, state } = usePage();
  const { filter } = state;
  const set = (field: FilterField, value: string | undefined) => {
    const { [field]: _, ...others } = filter;
    change({ filter: value ? { ...others, [field]: value } : others });
  };
  return (
    <fieldset class="filters">
      <legend>{words.filter}</legend>
      {useChoices(moment).map(([field, label, options]) => (
        <Choose
          key={field}
          label={label}
          options={options}
          chosen={filter[field]}
          onChoose={(value) => set(field, value)}
        />
      ))}
      <label class="check">
        <input
          type="checkbox"
          checked={filter.disputed === 'true'}
          onChange={(event) => set('disputed', event.currentTarget.checked ? 'true' : undefined)}
        />{' '}
        {words.onlyDisputed}
      </label>
      <button
        type="button"
        disabled={!isFiltering(filter)}
        onClick={() => change({ filter: noFilter })}
      >
        {words.noFilter}
      </button>
    </fieldset>
  );
}

interface Choosing {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

function Choose({ label, options, chosen, onChoose }: Choosing) {
  const { words } = usePage();
  return (
    <label class="field">
      {label}
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{words.all}</option>
        {options.map(([value, told]) => (
          <option key={value} value={value}>
            {told}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What stands on the map at a moment, in the order in which it is offered. */
function useChoices({ standings }: Moment): readonly Choice[] {
  const { words, outset, nameOf, state } = usePage();
  const { language } = state;
  const fronts = useAnswer('fronts', null).answer;
  const { kinds } = mapWords[language];
  const tellFront = (front: string) => fronts?.names[front]?.[language === 'ar' ? 1 : 0] ?? front;
  const tellActor = (actor: string) =>
    actor === 'nobody' || actor === 'unknown' ? words.somebody[actor] : nameOf(actor);
  const from = (told: Readonly<Record<string, string>>) => (one: string) => told[one] ?? one;
  const seen = (
    field: FilterField,
    label: string,
    values: readonly string[],
    tell: (value: string) => string,
  ): Choice => [field, label, optionsOf(values, tell, language)];
  const of = <T,>(part: (one: Moment['standings'][number]) => T | readonly T[]) =>
    standings.flatMap(part);
  return [
    seen(
      'side',
      words.side,
      of(({ blocs }) => blocs),
      nameOf,
    ),
    seen(
      'actor',
      words.actor,
      of(({ parties }) => parties),
      tellActor,
    ),
    seen(
      'kind',
      words.kind,
      outset.places.map(({ kind }) => kind),
      from(kinds),
    ),
    seen('front', words.front, Object.values(fronts?.of ?? {}).flat(), tellFront),
    seen(
      'status',
      words.status,
      of(({ status }) => status),
      from(words.statuses),
    ),
    seen(
      'credibility',
      words.credibility,
      of(({ credibility }) => credibility ?? []),
      from(words.credibilities),
    ),
  ];
}

/** Each once, by what it is called. */
function optionsOf(
  values: readonly string[],
  tell: (value: string) => string,
  language: string,
): readonly Option[] {
  return [...new Set(values)]
    .map((value): Option => [value, tell(value)])
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}
