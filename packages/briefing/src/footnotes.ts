/** Numbered footnotes over a whole briefing: each claim keeps its number wherever it is leaned on. */
import { type Citable, explain, syria2024 } from '@syria-2024/sdk';

/** So many claims stand behind a statement; the rest are counted. `--json` has them all. */
const shown = 3;
const dayMs = 86_400_000;

export class Footnotes {
  readonly #asOf: string | null;
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];

  /** `asOf`: the knowledge time of the whole briefing, ISO 8601; nothing published later may be cited. */
  constructor(asOf: string | null) {
    this.#asOf = asOf;
  }

  /** Marks for a statement: ` [1][2]`, the most telling claims first, and a denial among them when there is one. */
  mark(answer: Citable): string {
    if (Array.isArray(answer) && answer.length === 0) return '';
    const events = explain(syria2024, { ...answer, asOf: this.#asOf } as never).events;
    // What happened tells more than who held the place before.
    const told = [...events].sort((a, b) => Number(a.event === null) - Number(b.event === null));
    const seen = new Set<string>();
    const claims = told.flatMap(({ claims, testimony }) =>
      claims
        .map((one) => ({ one, rank: rankOf(one, testimony) }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ one }) => one)
        .filter(({ origin }) => !seen.has(origin.id) && seen.add(origin.id)),
    );
    const denial = claims.find(({ claim }) => claim.stance === 'denies');
    const first = claims.slice(0, shown);
    const chosen =
      denial && !first.includes(denial) ? [...first.slice(0, shown - 1), denial] : first;
    const marks = chosen.map((one) => `[${this.#number(one)}]`);
    return marks.length > 0 ? ` ${marks.join('')}` : '';
  }

  #number({ claim, origin, source }: ExplainedClaim): number {
    const known = this.#numbers.get(claim.id);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(claim.id, number);
    const { notBefore, notAfter } = source.published;
    const days = Math.round((Date.parse(notAfter) - Date.parse(notBefore)) / dayMs);
    const date = days > 1 ? `${notBefore.slice(0, 7)}` : notBefore.slice(0, 10);
    const stance = claim.stance === 'asserts' ? '' : ` ${claim.stance} it`;
    const where = [source.publisher, date, claim.locator, source.url]
      .filter((part) => part !== null)
      .join(', ');
    this.#texts.push(`${origin.names.en}${stance}: ${claim.says} ${where}`);
    return number;
  }

  list(): readonly string[] {
    return this.#texts;
  }
}

type Explained = ReturnType<typeof explain>['events'][number];
type ExplainedClaim = Explained['claims'][number];

const kinds = ['official', 'wire', 'monitor', 'news', 'ngo', 'analysis', 'reference', 'social'];

/** Who loses by it first, then the disinterested, then the interested; of these the weightier kind of document. */
function rankOf({ origin, source }: ExplainedClaim, testimony: Explained['testimony']): number {
  const groups = [testimony.admitting, testimony.disinterested, testimony.interested];
  const group = groups.findIndex((ids) => ids.includes(origin.id));
  return (
    (group < 0 ? groups.length : group) * 100 +
    kinds.indexOf(source.kind) * 2 +
    (source.read === 'whole' ? 0 : 1)
  );
}
