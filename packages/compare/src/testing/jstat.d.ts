/** The few functions of jstat with which the tests compare the limits that the product computes. */
declare module 'jstat' {
  export const jStat: {
    readonly chisquare: { readonly inv: (level: number, freedom: number) => number };
    readonly beta: { readonly inv: (level: number, a: number, b: number) => number };
    readonly binomial: { readonly cdf: (x: number, n: number, share: number) => number };
  };
}
