import { checkRoute, routeTimeline, syria2024 } from '@syria-2024/sdk';

// Was Damascus cut off from the coast, for the government?
const route = { from: 'damascus', to: 'tartus', bloc: 'government' } as const;
for (const day of ['2024-12-05', '2024-12-06', '2024-12-07', '2024-12-08']) {
  const answer = checkRoute(syria2024, { ...route, at: day });
  console.log(`${day}: ${answer.status} (${answer.credibility})`);
  if (answer.status === 'open')
    console.log('  would be cut by the loss of', answer.chokepoints.places);
  if (answer.status === 'uncertain')
    console.log(
      '  turns on',
      answer.hinges.map(({ place, segment }) => place ?? segment).join(', '),
    );
  if (answer.status === 'severed')
    console.log('  since', answer.since, 'repaired by', answer.repair);
}
for (const { began, ended } of routeTimeline(syria2024, route).severances)
  console.log(
    `severed between ${began.earliest} and ${began.latest}`,
    ended ?? 'and to the end of the record',
  );
