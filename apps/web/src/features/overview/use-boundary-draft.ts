import { useQueryClient } from '@tanstack/react-query';
import { type Boundaries, boundaryLimits } from '@xiangjian/contract';
import { useState } from 'react';
import { boundariesQuery, keepBoundaries } from './get-boundaries.ts';
import { type GeojsonReading, readGeojson, type Unmatched } from './read-geojson.ts';

type ReadProblem = Extract<GeojsonReading, { problem: string }>['problem'] | 'too_large';

/** Outlines that were read and not yet kept. */
interface Draft {
  readonly shapes: Boundaries['shapes'];
  readonly unmatched: readonly Unmatched[];
}

export interface BoundaryDraft {
  readonly draft: Draft | null;
  readonly problem: ReadProblem | null;
  readonly failure: Error | null;
  /** What was kept before it was removed, so that it can come back. */
  readonly removed: Boundaries | null;
  readonly read: (file: File) => Promise<void>;
  readonly assign: (unmatched: Unmatched, township: string) => void;
  readonly cancel: () => void;
  readonly keep: (boundaries: Boundaries) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const nothing: Boundaries = { approval: '', shapes: [] };

/** Reading, repairing and keeping outlines. Nothing is kept before it is saved, and a removal can be taken back. */
export function useBoundaryDraft(
  area: string,
  kept: Boundaries,
  townships: readonly { readonly code: string; readonly name: string }[],
): BoundaryDraft {
  const client = useQueryClient();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<ReadProblem | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [removed, setRemoved] = useState<Boundaries | null>(null);
  const save = async (boundaries: Boundaries, before: Boundaries | null) => {
    try {
      await keepBoundaries(area, boundaries);
      await client.invalidateQueries({ queryKey: boundariesQuery(area).queryKey });
      setDraft(null);
      setFailure(null);
      setRemoved(before);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return {
    draft,
    problem,
    failure,
    removed,
    read: async (file) => {
      const isLarge = file.size > boundaryLimits.megabytes * 1024 * 1024;
      const reading = isLarge
        ? ({ problem: 'too_large' } as const)
        : readGeojson(await file.text(), townships);
      const failed = 'problem' in reading;
      setProblem(failed ? reading.problem : null);
      setDraft(failed ? null : { shapes: [...reading.shapes], unmatched: reading.unmatched });
    },
    assign: (unmatched, township) => {
      if (draft === null) return;
      setDraft({
        shapes: [...draft.shapes, { township, rings: unmatched.rings }],
        unmatched: draft.unmatched.filter((one) => one !== unmatched),
      });
    },
    cancel: () => setDraft(null),
    keep: (boundaries) => save(boundaries, null),
    remove: () => save(nothing, kept),
  };
}
