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

type Scale = (value: number) => number;

function Chart({ steps }: { steps: readonly ApproachStep[] }) {
  const { state, outset, isDark, words, nameOf } = usePage();
  const palette = palettes[isDark ? 'dark' : 'light'];
  const most = Math.ceil(Math.max(...steps.map(({ km }) => km[0] ?? 0)) / 20) * 20;
  const y: Scale = (km) =>
    size.height - size.bottom - (km / most) * (size.height - size.top - size.bottom);
  const now = across(state.at);
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
      <Levels most={most} y={y} colour={palette.soft} />
      {outset.days
        .filter((_, i) => i % 3 === 0)
        .map((day) => (
          <text key={day} x={across(`${day}T00:00`)} y={size.height - 6} fill={palette.soft}>
            {tellShortDay(day, state.language)}
          </text>
        ))}
      <Steps steps={steps} y={y} colour={palette.blocs[who] ?? palette.ink} />
      <line
        x1={now}
        x2={now}
        y1={size.top}
        y2={size.height - size.bottom}
        stroke={palette.ink}
        stroke-width="1.4"
      />
    </svg>
  );
}

/** Where a moment stands, from the first covered instant on the left to the last. */
function across(at: string): number {
  const share = toHours(at.slice(0, 16)) / covered;
  return size.left + share * (size.width - size.left - size.right);
}

/** A line for each 40 km. */
function Levels({ most, y, colour }: { most: number; y: Scale; colour: string }) {
  const levels = Array.from({ length: Math.floor(most / 40) + 1 }, (_, i) => i * 40);
  return (
    <>
      {levels.map((km) => (
        <g key={km}>
          <line
            x1={size.left}
            x2={size.width - size.right}
            y1={y(km)}
            y2={y(km)}
            stroke={colour}
            stroke-opacity=".3"
          />
          <text x={size.left - 5} y={y(km) + 4} text-anchor="end" fill={colour}>
            {km}
          </text>
        </g>
      ))}
    </>
  );
}

interface Stepped {
  readonly steps: readonly ApproachStep[];
  readonly y: Scale;
  readonly colour: string;
}

/** Surely as near as the line, perhaps as the band below it. */
function Steps({ steps, y, colour }: Stepped) {
  return (
    <>
      {steps.map(({ from, until, km: [certain, possible] }) => {
        if (certain === null || possible === null) return null;
        const [x, top] = [across(from), y(certain)];
        const width = Math.max(across(until) - x, 0.5);
        return (
          <g key={from}>
            {certain !== possible && (
              <rect
                x={x}
                y={top}
                width={width}
                height={y(possible) - top}
                fill={colour}
                fill-opacity=".35"
              />
            )}
            <line x1={x} x2={x + width} y1={top} y2={top} stroke={colour} stroke-width="2.4" />
          </g>
        );
      })}
    </>
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
