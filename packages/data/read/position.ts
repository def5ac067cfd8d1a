import { type Document, isAlias, isMap, isNode, isPair, isScalar } from 'yaml';
import type { Path } from './problem.js';

/** Where in the text the value at `path` begins; the nearest enclosing node when the value is absent. */
export function offsetOf(document: Document, path: Path, on: 'value' | 'key'): number {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === last);
      if (isPair(pair) && isScalar(pair.key)) {
        const target =
          on === 'value' && isNode(pair.value) && isScalar(pair.value) ? pair.value : pair.key;
        return target.range?.[0] ?? 0;
      }
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && !isAlias(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
