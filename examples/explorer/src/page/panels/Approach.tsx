import { palettes } from '@syria-2024/drawing/map';
import type { ApproachStep } from '../../questions/approach.js';
import { covered, fromHours, toHours } from '../../state/clock.js';
import { askedForOf, movedTo } from '../../state/state.js';
import { tellDay, tellMoment, tellShortDay } from '../../words/times.js';
import { usePage } from '../shared/context.js';
import { useAnswer } from '../shared/use-answer.js';
import { Failed } from './Failed.js';

const who = 'opposition';

/** How near the opposition came to Homs: now, as a chart, and each evening. */
export function Approach() {
  const { state, words, nameOf } = usePage();
  const told = useAnswer('approach', { ...askedForOf(state), side: who, to: 'homs' });
  const steps = told.answer;
  if (told.error) return <Failed error={told.error} />;
  if (!steps) return <p>{words.loading}</p>;
  return (
    <>
      <p>{words.approachLead(nameOf(who))}</p>
      <p class="when">
        {words.answerAt} {tellMoment(state.at, state.language)}
      </p>
      <p class="verdict" aria-live="polite">
        <Reach step={stepAt(steps, state.at)} />
      </p>
      <Chart steps={steps} />
      <Evenings steps={steps} />
    </>
  );
}

function stepAt(steps: readonly ApproachStep[], at: string): ApproachStep | undefined {
  return steps.findLast(({ from }) => from.slice(0, 16) <= at);
}

function Reach({ step }: { step: ApproachStep | undefined }) {
  const { words, nameOf } = usePage();
  const [certain, possible] = step?.km ?? [null, null];
  if (!step || possible === null) return <>{words.noneNear}</>;
  const [surely, perhaps] = step.nearest;
  const tell = (km: number) => km.toFixed(1);
  return (
    <>
      {certain !== null && surely !== null && (
        <strong>
          {certain === 0 ? words.inside : words.sureKm(tell(certain), nameOf(surely))}
        </strong>
      )}
      {perhaps !== null && perhaps !== surely && (
        <>
          {certain !== null && words.listComma}
          {words.perhapsKm(possible === 0 ? '0' : tell(possible), nameOf(perhaps))}
        </>
      )}
    </>
  );
}

const size = { width: 340, height: 200, left: 34, right: 6, top: 26, bottom: 24 };

function Chart({ steps }: { steps: readonly ApproachStep[] }) {
  const { state, outset, isDark, words, nameOf } = usePage();
  const palette = palettes[isDark ? 'dark' : 'light'];
  const most = Math.ceil(Math.max(...steps.map(({ km }) => km[0] ?? 0)) / 20) * 20;
  const x = (at: string) =>
    size.left + (toHours(at.slice(0, 16)) / covered) * (size.width - size.left - size.right);
  const y = (km: number) =>
    size.height - size.bottom - (km / most) * (size.height - size.top - size.bottom);
  const levels = Array.from({ length: Math.floor(most / 40) + 1 }, (_, i) => i * 40);
  const colour = palette.blocs[who] ?? palette.ink;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words.approachLead(nameOf(who))}
    >
      <text x={size.left - 5} y={12} fill={palette.soft}>
        {words.kmFrom}
      </text>
      {levels.map((km) => (
        <g key={km}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={y(km)}
            y2={y(km)}
            stroke={palette.soft}
            stroke-opacity=".3"
          />
          <text x={size.left - 5} y={y(km) + 4} text-anchor="end" fill={palette.soft}>
            {km}
          </text>
        </g>
      ))}
      {outset.days
        .filter((_, i) => i % 3 === 0)
        .map((day) => (
          <text key={day} x={x(`${day}T00:00`)} y={size.height - 6} fill={palette.soft}>
            {tellShortDay(day, state.language)}
          </text>
        ))}
      {steps.map(({ from, until, km: [certain, possible] }) => {
        if (certain === null || possible === null) return null;
        const width = Math.max(x(until) - x(from), 0.5);
        return (
          <g key={from}>
            {certain !== possible && (
              <rect
                x={x(from)}
                y={y(certain)}
                width={width}
                height={y(possible) - y(certain)}
                fill={colour}
                fill-opacity=".35"
              />
            )}
            <line
              x1={x(from)}
              x2={x(from) + width}
              y1={y(certain)}
              y2={y(certain)}
              stroke={colour}
              stroke-width="2.4"
            />
          </g>
        );
      })}
      <line
        x1={x(state.at)}
        x2={x(state.at)}
        y1={size.top}
        y2={size.height - size.bottom}
        stroke={palette.ink}
        stroke-width="1.4"
      />
    </svg>
  );
}

function Evenings({ steps }: { steps: readonly ApproachStep[] }) {
  const { outset, state, words, change } = usePage();
  const evenings = outset.days.map((day) => ({
    day,
    at: fromHours(toHours(`${day}T00:00`) + 24),
  }));
  return (
    <section>
      <h3>{words.nextDays}</h3>
      <ol class="evenings">
        {evenings.map(({ day, at }) => (
          <li key={day} aria-current={at === state.at ? 'time' : undefined}>
            <button type="button" class="link" onClick={() => change(movedTo(state, at))}>
              {tellDay(day, state.language)}
            </button>
            : <Reach step={stepAt(steps, at)} />
          </li>
        ))}
      </ol>
    </section>
  );
}
