/** The questions that are asked of Syria, put to another war. */
import { cite, controlAt, formatFootnotes } from '@syria-2024/sdk/engine';
import { controlLines, knowledgeLines, ruleLines } from './control.js';
import { kyiv } from './kyiv.js';
import { bridgeLines, bridgesDown, distanceLines, routeLines } from './roads.js';

const { name, coverage, clock } = kyiv.dataset.meta;
const airport = 'hostomel-airport';
const first = '2022-02-24';

print(`${name}: ${coverage.from} to ${coverage.until} (${clock})`, []);
print('Who held Hostomel airport?', [
  ...controlLines(airport, `${first}T18:00`, `${first}T20:00`, first, '2022-02-26', '2022-04-02'),
]);
print(`What was known of the end of ${first}, and when?`, knowledgeLines(airport, first));
print('And under other rules?', ruleLines(airport, first));
print('Two towns', [
  ...controlLines('bucha', '2022-03-01', '2022-03-15', '2022-03-31', '2022-04-02'),
  ...controlLines('makariv', '2022-03-02', '2022-03-25', '2022-04-02'),
]);
print('The bridges', bridgesDown());
print('From Hostomel to Kyiv', routeLines(first, '2022-02-25', '2022-03-12'));
print('What if the Hostomel bridge had stood on 25 February?', bridgeLines('2022-02-25'));
print('How near to Kyiv?', distanceLines('2022-02-26', '2022-03-12', '2022-04-02'));
const footnotes = cite(kyiv, controlAt(kyiv, airport, '2022-02-26'));
print('Who says so?', formatFootnotes(kyiv, footnotes).split('\n'));

function print(title: string, lines: readonly string[]): void {
  console.log([title, ...lines.map((line) => `  ${line}`), ''].join('\n'));
}
