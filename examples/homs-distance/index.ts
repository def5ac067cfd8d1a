import { cite, distanceToHoms, nearestHeld, syria2024 } from '@syria-2024/sdk';

// How near was the opposition to Homs each evening, and who says so?
for (const day of ['2024-12-04', '2024-12-05', '2024-12-06', '2024-12-07']) {
  const near = nearestHeld(syria2024, { to: 'homs', bloc: 'opposition', at: day });
  if (!near.certain) continue;
  const { place, state } = near.certain;
  const { km, compass, precisionKm } = distanceToHoms(syria2024, place);
  console.log(
    `${day}: ${place}, ${km.toFixed(1)} km ${compass} (±${precisionKm}), ${state.credibility}`,
  );
  if (near.possible && near.possible.place !== place)
    console.log(`            possibly ${near.possible.place}, ${near.possible.km.toFixed(1)} km`);
  for (const { number, text } of cite(syria2024, state).slice(0, 2))
    console.log(`  [${number}] ${text}`);
}
