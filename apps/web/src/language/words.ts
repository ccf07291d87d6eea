/** The same keys with the same arguments: what the other language must say. */
type Counterpart<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends string
      ? string
      : Counterpart<T[K]>;
};

/** The words of one feature. A key that English lacks does not compile. */
export interface Words<T> {
  readonly zh: T;
  readonly en: Counterpart<T>;
}

/** Declares the words of one feature: plain texts, functions for texts with figures, or groups of them. */
export function words<T>(zh: T, en: Counterpart<T>): Words<T> {
  return { zh, en };
}
