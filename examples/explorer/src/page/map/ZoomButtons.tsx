import { usePage } from '../shared/context.js';
import type { ZoomHandle } from './use-zoom.js';

export function ZoomButtons({ handle }: { handle: ZoomHandle }) {
  const { words } = usePage();
  return (
    <div class="zoom">
      <button type="button" aria-label={words.zoomIn} onClick={() => handle.by(1.6)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => handle.by(1 / 1.6)}>
        −
      </button>
      <button type="button" aria-label={words.whole} onClick={handle.reset}>
        ⌂
      </button>
    </div>
  );
}
