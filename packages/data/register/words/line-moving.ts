/** Which events are of a kind that moves a line. */

const lineMoving: readonly string[] = ['capture', 'entry', 'handover', 'recapture', 'withdrawal'];

/** Whether an event takes, enters or leaves, and still changes nothing. */
export function lacksEffect({
  kind,
  effects = [],
}: {
  readonly kind: string;
  readonly effects?: readonly unknown[] | undefined;
}): boolean {
  return lineMoving.includes(kind) && effects.length === 0;
}
