/**
 * Changes that change no answer: what nobody can notice. Each was read by hand; it is told as such, and counts neither way.
 * Found again by the line that it stands in, so that it is judged anew when that line is written anew.
 */
export interface Equivalent {
  readonly file: string;
  /** The whole line, without what it is indented by. */
  readonly line: string;
  /** Where in it the change begins, and to what it changes. */
  readonly code: string;
  readonly becomes: string;
  readonly why: string;
}

export const equivalents: readonly Equivalent[] = [
  {
    file: 'packages/sdk/src/control/states/effects.ts',
    line: 'const { place, area, segment, from, to, entry, extent, except = [] } = control;',
    code: '[]',
    becomes: '["Stryker was here"]',
    why: 'no place has that id, so that it excepts none, as the empty list does',
  },
];
