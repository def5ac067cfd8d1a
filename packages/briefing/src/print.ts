/** The briefing as text, at most 80 columns wide. */
import { styleText } from 'node:util';
import { controlAt, coveredDays, type HeldNear, syria2024, wrap } from '@syria-2024/sdk';
import { type Briefing, type Day, townsOnM5 } from './briefing.js';
import { Footnotes } from './footnotes.js';
import { tellControl, tellDenial, tellRoute } from './tell.js';
import {
  type Letter,
  letterMeanings,
  letterOf,
  namePlace,
  tellCredibility,
  tellDay,
  tellInstant,
  tellNear,
} from './words.js';

export type Paint = (
  style: 'bold' | 'dim' | 'cyan' | 'yellow' | 'green' | 'magenta',
  text: string,
) => string;

export const plain: Paint = (_, text) => text;
export const coloured: Paint = (style, text) => styleText(style, text);

const width = 80;
const mostDisputes = 6;

export function printBriefing(briefing: Briefing, paint: Paint): string {
  const notes = new Footnotes(briefing.days[0]?.towns[0]?.control.asOf ?? null);
  const { name, version, coverage } = briefing.record;
  const known =
    briefing.asOf === null ? 'all that the record knows' : `as known at ${briefing.asOf}`;
  const parts = [
    paint('bold', `${name}: a briefing`),
    ...wrap(
      `Record ${version}, ${known}. It covers ${tellInstant(coverage.from)} to ${tellInstant(coveredDays(syria2024).at(-1) ?? '')} 2024 and stops there. Answers are for the end of each day, Damascus time.`,
    ),
    '',
    ...(briefing.days.length > 1 ? overview(briefing, paint) : []),
    ...briefing.days.flatMap((day) => printDay(day, notes, paint)),
    paint('bold', 'Sources'),
    ...notes.list().flatMap((text, i) => wrap(text, `[${i + 1}] `.padStart(6), ' '.repeat(6))),
  ];
  return `${parts.join('\n')}\n`;
}

/** Who held each town of the M5 on each evening, a letter a day. */
function overview({ days, asOf }: Briefing, paint: Paint): string[] {
  const cells = days.map(({ day }) => day.slice(8).padStart(4)).join('');
  const rows = townsOnM5().map((place) => {
    const letters = days.map(({ day }) => {
      const state = controlAt(syria2024, place, day, asOf === null ? {} : { asOf });
      return paintLetter(letterOf(state), paint);
    });
    return namePlace(place).padEnd(22) + letters.map((letter) => `   ${letter}`).join('');
  });
  const legend = letterMeanings.map(([letter, meaning]) => `${letter} ${meaning}`).join('  ');
  return [
    paint('bold', 'The towns on the M5, north to south, at the end of each day'),
    ''.padEnd(22) + paint('dim', cells),
    ...rows,
    ...wrap(legend).map((line) => paint('dim', line)),
    '',
  ];
}

function paintLetter(letter: Letter, paint: Paint): string {
  if (letter === 'G') return paint('cyan', letter);
  if (letter === 'O') return paint('yellow', letter);
  if (letter === 'K') return paint('green', letter);
  return letter === '-' ? paint('dim', letter) : paint('magenta', letter);
}

function printDay(
  { day, towns, approaches, routes, disputed }: Day,
  notes: Footnotes,
  paint: Paint,
): string[] {
  const isFirst = coveredDays(syria2024)[0] === day;
  const changed = towns.filter((town) => town.changed || isFirst);
  const same = towns.filter((town) => !changed.includes(town));
  return [
    paint(
      'bold',
      `${'── '}${tellDay(day)} ${'─'.repeat(Math.max(0, width - 4 - tellDay(day).length))}`,
    ),
    paint('dim', 'The M5'),
    ...changed.flatMap(({ place, control }) =>
      item(`${namePlace(place)}: ${tellControl(control)}${notes.mark(control)}`),
    ),
    ...(same.length > 0
      ? item(`As the evening before: ${same.map(({ place }) => namePlace(place)).join(', ')}.`)
      : []),
    paint('dim', 'Nearest place held by the opposition'),
    ...approaches.flatMap(({ towards, nearest }) => {
      const { certain, possible } = nearest;
      const sure = certain
        ? `${tellPlace(certain, towards)} (${tellCredibility(certain.state.credibility)})`
        : 'none for certain';
      const maybe =
        possible && possible.place !== certain?.place
          ? `; possibly ${tellPlace(possible, towards)}`
          : '';
      return item(
        `To ${namePlace(towards)}: ${sure}${maybe}${notes.mark((possible ?? certain)?.state ?? nothing)}`,
      );
    }),
    paint('dim', 'Roads, for the government'),
    ...routes.flatMap(({ name, answer }) =>
      item(`${name}: ${tellRoute(answer)}${notes.mark(answer)}`),
    ),
    paint('dim', 'Disputed'),
    ...(disputed.length === 0 ? item('Nothing on record.') : []),
    ...disputed.slice(0, mostDisputes).flatMap(({ event, assessment }) =>
      item(
        `${event.summary} ${capital(assessment.credibility)}, ${tellDenial(assessment)}.${notes.mark(
          {
            credibility: assessment.credibility,
            evidence: { events: [event.id], claims: assessment.claims, assumptions: [] },
          },
        )}`,
      ),
    ),
    ...(disputed.length > mostDisputes
      ? item(`And ${disputed.length - mostDisputes} more: --json lists them.`)
      : []),
    '',
  ];
}

const nothing = { credibility: null, evidence: { events: [], claims: [], assumptions: [] } };

function tellPlace(near: HeldNear, towards: string): string {
  return near.place === towards ? 'the city itself' : `${namePlace(near.place)}, ${tellNear(near)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function item(text: string): string[] {
  return wrap(text, '  ', '    ');
}
