/** `npm run names [-- --list]`: measures `findPlace` on the fixed lists; `--list` prints what is not right as well. */
import { syria2024 } from '../src/index.js';
import {
  englishWords,
  foreignCities,
  geonamesSpellings,
  partShared,
  printedSpellings,
  recordedSpellings,
} from './name-lists.js';
import { type Tally, tally, tallyStrangers, withoutSpellings } from './name-measures.js';

const listing = process.argv.includes('--list');
const share = (part: number, whole: number) =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(2)} %`;

function printTally(title: string, { names, right, ambiguous, unknown, wrong, open }: Tally): void {
  console.log(
    `${title}: ${names} names, ${right} right (${share(right, names)}), ${ambiguous} ambiguous, ${unknown} unknown, ${wrong.length} wrong (${share(wrong.length, right + wrong.length)} of the found)`,
  );
  if (listing) console.log([...wrong, ...open].map((row) => `  ${row}`).join('\n'));
}

const printed = printedSpellings();
const press = printed.filter(({ origin }) => origin === 'press');
printTally('press', tally(press));
printTally('press, of variants none on record', tally(press, withoutSpellings(press)));
printTally('forms', tally(printed.filter(({ origin }) => origin === 'form')));
const geonames = geonamesSpellings();
printTally('GeoNames', tally(geonames));
const { one, several } = partShared(geonames);
printTally('GeoNames, what it gives to one place', tally(one));
printTally('GeoNames, what it gives to several', tally(several));
printTally('record', tally(recordedSpellings(syria2024.dataset.places)));
for (const [title, list] of [
  ['foreign cities', foreignCities()],
  ['English words', englishWords()],
] as const) {
  const { names, found, ambiguous, wrong } = tallyStrangers(list);
  console.log(
    `${title}: ${names} names, ${found} found, ${ambiguous} ambiguous, ${wrong.length} of the found without a namesake`,
  );
  if (listing) console.log(wrong.map((row) => `  ${row}`).join('\n'));
}
