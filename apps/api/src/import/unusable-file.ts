import type { ImportProblem } from './import-problem.ts';

/** A file that cannot be used at all; says why in both languages. */
export class UnusableFile extends Error {
  readonly problem: ImportProblem;
  readonly messageZh: string;

  constructor(problem: ImportProblem) {
    super(problem.message_en);
    this.name = 'UnusableFile';
    this.problem = problem;
    this.messageZh = problem.message_zh;
  }
}
