import { mapWords } from '@syria-2024/drawing/map';
import type { Moment } from '../../questions/moment.js';
import { type FilterField, isFiltering, noFilter } from '../../state/filter.js';
import { usePage } from '../shared/context.js';
import { useAnswer } from '../shared/use-answer.js';

type Option = readonly [value: string, told: string];

/** By side, actor, kind, front, status, credibility, dispute: of each what is there to choose. */
export function Filters({ moment }: { moment: Moment }) {
  const { words, outset, nameOf, change, state } = usePage();
  const { filter, language } = state;
  const fronts = useAnswer('fronts', null).answer;
  const set = (field: FilterField, value: string | undefined) => {
    const { [field]: _, ...others } = filter;
    change({ filter: value ? { ...others, [field]: value } : others });
  };
  const seen = (values: readonly string[], tell: (value: string) => string): Option[] =>
    [...new Set(values)]
      .map((value): Option => [value, tell(value)])
      .sort(([, a], [, b]) => a.localeCompare(b, language));
  const { standings } = moment;
  const kinds = mapWords[language].kinds;
  const tellFront = (front: string) => fronts?.names[front]?.[language === 'ar' ? 1 : 0] ?? front;
  const tellActor = (actor: string) =>
    actor === 'nobody' || actor === 'unknown' ? words.somebody[actor] : nameOf(actor);
  const choices: readonly (readonly [FilterField, string, readonly Option[]])[] = [
    [
      'side',
      words.side,
      seen(
        standings.flatMap(({ blocs }) => blocs),
        nameOf,
      ),
    ],
    [
      'actor',
      words.actor,
      seen(
        standings.flatMap(({ parties }) => parties),
        tellActor,
      ),
    ],
    [
      'kind',
      words.kind,
      seen(
        outset.places.map(({ kind }) => kind),
        (kind) => kinds[kind] ?? kind,
      ),
    ],
    ['front', words.front, seen(Object.values(fronts?.of ?? {}).flat(), tellFront)],
    [
      'status',
      words.status,
      seen(
        standings.map(({ status }) => status),
        (one) => words.statuses[one] ?? one,
      ),
    ],
    [
      'credibility',
      words.credibility,
      seen(
        standings.flatMap(({ credibility }) => credibility ?? []),
        (one) => words.credibilities[one] ?? one,
      ),
    ],
  ];
  return (
    <fieldset class="filters">
      <legend>{words.filter}</legend>
      {choices.map(([field, label, options]) => (
        <label key={field} class="field">
          {label}
          <select
            value={filter[field] ?? ''}
            onChange={(event) => set(field, event.currentTarget.value)}
          >
            <option value="">{words.all}</option>
            {options.map(([value, told]) => (
              <option key={value} value={value}>
                {told}
              </option>
            ))}
          </select>
        </label>
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
