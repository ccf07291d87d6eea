import {
  type Composite,
  type CompositeInputs,
  compositeOf,
  townshipYearsOfInputs,
} from '@xiangjian/compare/composite';
import type { PeerGroup, ScoringScheme } from '@xiangjian/contract';

/** What a worker is asked: to keep the figures of an area, or to apply a scheme to them. */
export type Job =
  | { readonly kind: 'keep'; readonly inputs: CompositeInputs }
  | { readonly kind: 'compute'; readonly question: CompositeJob };

export interface CompositeJob {
  /** Counts the questions of a page; the answer bears the number of its question. */
  readonly turn: number;
  readonly scheme: ScoringScheme;
  readonly peers: PeerGroup;
  /** Left out: the full number. */
  readonly draws?: number;
  readonly withSensitivity: boolean;
}

/** The composite of a question, or why there is none. */
export type JobAnswer =
  | { readonly turn: number; readonly composite: Composite }
  | { readonly turn: number; readonly refusal: string };

/** The work of a worker: keeps figures, and answers questions about them with the engine of the server. */
export function makeJobs(): (job: Job) => JobAnswer | null {
  let kept: Pick<CompositeInputs, 'area' | 'year'> | null = null;
  let townshipYears: ReturnType<typeof townshipYearsOfInputs> = [];
  return (job) => {
    if (job.kind === 'keep') {
      kept = job.inputs;
      townshipYears = townshipYearsOfInputs(job.inputs);
      return null;
    }
    const { turn, ...question } = job.question;
    if (kept === null) return { turn, refusal: 'no figures are kept yet' };
    const { area, year } = kept;
    try {
      return { turn, composite: compositeOf({ ...question, area, year, townshipYears }) };
    } catch (error) {
      // A scheme that scores volume: the words are those of the engine.
      return { turn, refusal: error instanceof Error ? error.message : String(error) };
    }
  };
}
