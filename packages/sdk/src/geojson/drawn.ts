/** What a feature of ours shows, whichever question it answers. */

const styles = {
  held: 'solid',
  contested: 'crossed',
  uncertain: 'hatched',
  unknown: 'dotted',
  unreported: 'blank',
  water: 'water',
  line: 'line',
  band: 'hatched',
  gap: 'dashed',
  open: 'line',
  severed: 'dotted',
  route: 'line',
  'possible-route': 'dashed',
  usual: 'thin',
} as const;

export interface Drawn {
  readonly place: readonly string[];
  readonly status: string;
  /** `mark` for a point that a route turns on. */
  readonly style: (typeof styles)[keyof typeof styles] | 'mark';
  /** Blocs or actors. */
  readonly parties: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

/** Reads the properties of any of our maps. */
export function drawnOf(properties: unknown): Drawn {
  const given = (properties ?? {}) as Properties;
  // A diff shows what became of the place.
  const shown = (given.after ?? given) as Properties;
  const status = String(shown.part ?? shown.role ?? shown.passable ?? shown.status);
  return {
    place: typeof shown.place === 'string' ? [shown.place] : [],
    status,
    style: isStyled(status) ? styles[status] : 'mark',
    parties: partiesOf(shown),
  };
}

function isStyled(status: string): status is keyof typeof styles {
  return Object.hasOwn(styles, status);
}

function partiesOf({ holder, between, parties, candidates, bloc }: Properties): readonly string[] {
  if (typeof holder === 'string') return [holder];
  const several = between ?? parties ?? candidates;
  // The bloc is sure and the party is not: the bloc stands beside who of it there may be.
  return [...(typeof bloc === 'string' ? [bloc] : []), ...((several ?? []) as string[])];
}
