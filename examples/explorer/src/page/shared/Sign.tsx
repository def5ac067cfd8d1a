import type { PlaceStanding } from '@syria-2024/drawing/map';
import { drawSign, palettes } from '@syria-2024/drawing/map';
import { usePage } from './context.js';

/** A standing as the map draws it; the words beside it say the same. */
export function Sign({
  standing,
  kind = 'town',
}: {
  standing: Pick<PlaceStanding, 'status' | 'blocs'>;
  kind?: string;
}) {
  const { isDark } = usePage();
  const sign = drawSign({ ...standing, kind }, [8, 8], 6, palettes[isDark ? 'dark' : 'light']);
  return (
    <svg
      class="sign"
      width="16"
      height="16"
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: sign }}
    />
  );
}
