/** The one function of jstat that is used here; the package has no types of its own. */
declare module 'jstat' {
  /** `inv`: the quantile of the beta distribution. */
  const jstat: { readonly beta: { inv(p: number, alpha: number, beta: number): number } };
  export default jstat;
}
