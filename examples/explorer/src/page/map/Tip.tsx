import type { PlaceMark, PlaceStanding } from '@syria-2024/drawing/map';
import { usePage } from '../shared/context.js';
import { tellStanding } from '../shared/standing-words.js';

/** What a place is and who holds it, beside the pointer. */
export function Tip({
  place,
  at: [x, y],
  standing,
}: {
  place: PlaceMark;
  at: readonly [number, number];
  standing: PlaceStanding | undefined;
}) {
  const page = usePage();
  return (
    <div class="tip" aria-hidden="true" style={{ left: `${x}px`, top: `${y}px` }}>
      <strong>{place.name}</strong>
      {standing && <span>{tellStanding(standing, page)}</span>}
    </div>
  );
}
