/**
 * For a place that is in its column by how the code is built, as in `head[slot] ?? outside()`: were it not, the question
 * stops here, rather than go on with nothing for a number. See docs/decisions/085-columns-are-read-in-bounds.md.
 */
export function outside(): never {
  throw new RangeError(
    'there is nothing at this place of a column: a number that the graph or the record does not have',
  );
}
