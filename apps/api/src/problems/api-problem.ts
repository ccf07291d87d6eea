import type { Problem } from '@xiangjian/contract';

type ProblemParts = Pick<Problem, 'status' | 'title' | 'detail'> & {
  readonly errors?: NonNullable<Problem['errors']>;
  /** What else a program needs to know; stands beside the members that every problem has (RFC 9457, 3.2). */
  readonly more?: Readonly<Record<string, unknown>>;
};

/** A refusal that is told to the caller: a short name for programs, a Chinese title, an English detail. */
export class ApiProblem extends Error {
  readonly kind: string;
  readonly parts: ProblemParts;

  constructor(kind: string, parts: ProblemParts) {
    super(parts.detail);
    this.name = 'ApiProblem';
    this.kind = kind;
    this.parts = parts;
  }

  /** What a person reads where there is no HTTP: in the terminal. */
  get messageZh(): string {
    return this.parts.title;
  }

  /** The document that is sent (RFC 9457). */
  toDocument(instance: string): Problem {
    const { more, ...parts } = this.parts;
    return { type: `urn:xiangjian:problem:${this.kind}`, ...parts, ...more, instance };
  }
}
