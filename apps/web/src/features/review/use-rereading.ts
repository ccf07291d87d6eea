import { useQueryClient } from '@tanstack/react-query';
import type { RereadReport } from '@xiangjian/contract';
import { useEffect, useRef, useState } from 'react';
import { readAgain } from './get-rereading.ts';

interface State {
  readonly phase: 'idle' | 'trying' | 'tried' | 'adopting' | 'adopted';
  readonly read: readonly RereadReport[];
  /** What went wrong; null where nothing did. */
  readonly failure: unknown;
}

const idle: State = { phase: 'idle', read: [], failure: null };

/** Reads reports again in steps: first on trial, then for good. Leaving the page stops it; what was adopted stays. */
export function useRereading(reports: readonly number[], author: string) {
  const client = useQueryClient();
  const [state, setState] = useState<State>(idle);
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  const run = async (dryRun: boolean) => {
    const own = new AbortController();
    control.current = own;
    setState({ phase: dryRun ? 'trying' : 'adopting', read: [], failure: null });
    const onRead = (read: readonly RereadReport[]) => setState((before) => ({ ...before, read }));
    try {
      await readAgain({ reports, dryRun, author, onRead, signal: own.signal });
      setState((before) => ({ ...before, phase: dryRun ? 'tried' : 'adopted' }));
    } catch (error) {
      if (own.signal.aborted) return;
      setState((before) => ({ ...before, phase: 'idle', failure: error }));
    }
    if (!dryRun) await client.invalidateQueries();
  };
  return {
    ...state,
    tryIt: () => void run(true),
    adopt: () => void run(false),
  };
}
