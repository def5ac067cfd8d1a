/** What a release runs, in order. */
export const steps: Readonly<
  Record<'install' | 'build' | 'changes' | 'tables' | 'publish', string>
>;
