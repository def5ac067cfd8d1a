/** What an expert of the campaign would be asked first, with what each answer rests on and what the pages say of it. */

import type { Evidence, Leaning } from '../src/engine.js';
import { type Atlas, checkRoute, controlAt, routeTimeline, stateWords } from '../src/engine.js';

type Row = readonly [
  asked: string,
  told: string,
  belief: string,
  evidence: string,
  comment: string,
];
type Asking = Parameters<typeof controlAt>[3];

const mostEvents = 6;

export function expertAnswers(atlas: Atlas): string {
  const place = (id: string, at: string, comment = '-', asking: Asking = {}): Row => {
    const state = controlAt(atlas, id, at, asking);
    const asked = [id, at, ...Object.values(asking ?? {}).map(String)].join(' ');
    return [asked, stateWords(atlas, state), beliefIn(state), eventsOf(state.evidence), comment];
  };
  const coast = (at: string, asOf?: string): Row => {
    const comment = (asOf !== undefined && ways[at]) || '-';
    const question = { from: 'damascus', to: 'tartus', bloc: 'government', at } as const;
    const answer = checkRoute(atlas, { ...question, ...(asOf !== undefined && { asOf }) });
    const asked = `coast ${at}${asOf === undefined ? '' : ` as known ${asOf}`}`;
    return [asked, wayIn(answer), beliefIn(answer), eventsOf(answer.evidence), comment];
  };
  return [
    ['asked', 'told', 'belief', 'evidence', 'what the pages say'],
    ...homs.map(([at, comment]) => place('homs', at, comment)),
    place(
      'homs',
      '2024-12-07T00:00',
      'only a denial, and an agency allied to those who disown it',
      {
        asOf: '2024-12-07T00:00',
      },
    ),
    severances(atlas),
    ...known.map((at) => coast(at, at)),
    ...['2024-12-06T20:00', '2024-12-07T12:00', '2024-12-07T20:00', '2024-12-08T02:00'].map((at) =>
      coast(at),
    ),
    ...['2024-12-07T18:00', '2024-12-07', '2024-12-08T03:00'].map((at) =>
      place('damascus', at, damascus),
    ),
    place('damascus', '2024-12-08'),
    place('damascus', '2024-12-08', '-', { atLeast: 'confirmed' }),
    ...unclaimed(atlas),
    ...passedBy.flatMap((id) => evenings.map((day) => place(id, day, '-'))),
    place('qalaat-al-madiq', '2024-12-04', 'a monitor speaks of a thwarted attempt'),
    place('qalaat-al-madiq', '2024-12-08', 'a monitor speaks of a thwarted attempt'),
    place(
      'khalkhalah-airbase',
      '2024-12-07',
      'held in the afternoon by all accounts; left in the night, at an hour that no page tells',
    ),
    place('khalkhalah-airbase', '2024-12-08', 'left in the night, by regional sources of Reuters'),
    ...['deir-hafir', 'maskanah', 'jirah-airbase', 'tabqa-airbase'].map((id) =>
      place(id, '2024-12-08', eastern[id]),
    ),
    place('madinat-al-baath', '2024-12-07', 'the reports of Quneitra mean the seat'),
    place(
      'quneitra',
      '2024-12-07',
      'the ruined town: no report names it apart from the governorate',
    ),
    ...['rastan', 'talbiseh'].flatMap((id) =>
      ['2024-12-05', '2024-12-06'].map((day) => place(id, day, north)),
    ),
  ]
    .map((row) => `${row.join('\t')}\n`)
    .join('');
}

const homs = [
  [
    '2024-12-06T18:00',
    'Anadolu alone, printed by several; the opposition itself stood at the walls that night, a monitor denies it',
  ],
  ['2024-12-07T12:00', 'a monitor: not entered; two outlets: still held'],
  [
    '2024-12-07T18:30',
    'no page has anybody inside or gone by then: Sky News Arabia has the first units leave at about 19:00',
  ],
  [
    '2024-12-07T21:00',
    'a monitor: entered after the army had left its last positions; others: evening, no hour; the governor at 23:06: nobody is inside. Entered and left in either order, so never surely contested',
  ],
  ['2024-12-08T00:00', '-'],
  ['2024-12-08T02:00', '-'],
] as const;
const ways: Readonly<Record<string, string>> = {
  '2024-12-07T20:00':
    'the first page with an hour that tells of an entry or a leaving on the 7th is of 23:51; that of 16:07 tells of the 6th',
};
const known = ['2024-12-06T20:00', '2024-12-07T12:00', '2024-12-07T20:00', '2024-12-08T02:00'];
const damascus =
  'Le Monde: the interior minister in the streets of the centre at about six in the evening; no page has anybody inside before four';
const passedBy = ['kafr-buhum', 'maar-shahur', 'iss', 'aziza'];
const evenings = ['2024-12-06', '2024-12-07'];
const north =
  'local fighters took it on the evening of the 5th; monitor and outlets name the operations room, who came to them, from the 6th';
const eastern: Readonly<Record<string, string>> = {
  'deir-hafir': 'Radio al-Kul: the SDF took it as government forces left',
  maskanah: 'Radio al-Kul: the SDF took it as government forces left',
  'jirah-airbase': 'no page names the base: nobody is said to have come',
  'tabqa-airbase': 'no page names the base; the council took over what the army left in Raqqa',
};

function beliefIn({ credibility, disputed }: Leaning): string {
  return [credibility ?? '-', ...(disputed ? ['disputed'] : [])].join(' ');
}

function eventsOf({ events }: Evidence): string {
  const rest = events.length - mostEvents;
  return (
    [...events.slice(0, mostEvents), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ') || '-'
  );
}

function wayIn(answer: ReturnType<typeof checkRoute>): string {
  switch (answer.status) {
    case 'open': {
      const exposed = answer.exposed.map(({ place, why }) => `${place} ${why}`);
      return ['open', ...(exposed.length > 0 ? [`exposed at ${exposed.join(', ')}`] : [])].join(
        '; ',
      );
    }
    case 'uncertain':
      return `uncertain; turns on ${answer.hinges.map(({ place, segment }) => place ?? segment).join(' ')}`;
    case 'severed':
      return `severed; repair ${answer.repair.join(' ')}`;
  }
}

/** The founding question, with the claims that bound it. */
function severances(atlas: Atlas): Row {
  const question = { from: 'damascus', to: 'tartus', bloc: 'government' } as const;
  const { severances: all } = routeTimeline(atlas, question);
  const told = all.map(({ began, ended }) =>
    [began?.earliest, began?.latest, ended ? 'ended' : 'for good'].join(' '),
  );
  const by = all.flatMap(({ beganBy }) => beganBy);
  const evidence = { events: [...new Set(by.flatMap((shift) => shift.evidence.events))] };
  const belief = [...new Set(by.map(({ credibility }) => credibility ?? '-'))].join(' ');
  return ['coast severed', told.join('; '), belief, evidence.events.join(' '), '-'];
}

/** How many places of the army nobody is said to have come to, by how far that is believed. */
function unclaimed(atlas: Atlas): Row[] {
  const left = atlas.dataset.places
    .map(({ id }) => controlAt(atlas, id, '2024-12-08'))
    .filter((state) => state.status === 'unknown' && state.vacatedBy === 'saa');
  return [...new Set(left.map(beliefIn))].sort().map((belief): Row => {
    const some = left.filter((state) => beliefIn(state) === belief);
    const asked = `places left by the army 2024-12-08, ${belief}`;
    const evidence = some.find(({ evidence }) => evidence.events.length === 1) ?? some[0];
    return [asked, String(some.length), belief, evidence ? eventsOf(evidence.evidence) : '-', '-'];
  });
}
