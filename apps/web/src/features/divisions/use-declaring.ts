import { useQueryClient } from '@tanstack/react-query';
import type { DivisionChangesReply, StatedDivisionChange } from '@xiangjian/contract';
import { useState } from 'react';
import { rememberAuthor } from '../../components/remember-author.ts';
import { sendChanges } from './get-divisions.ts';

/** Changes that are looked at before they are recorded. */
export interface Declaring {
  /** What they would do; null before anybody asked. */
  readonly effects: DivisionChangesReply['items'] | null;
  /** How many were recorded last; null where none were. */
  readonly recorded: number | null;
  readonly failure: Error | null;
  readonly isBusy: boolean;
  readonly look: (changes: readonly StatedDivisionChange[], author: string) => Promise<void>;
  readonly record: (changes: readonly StatedDivisionChange[], author: string) => Promise<boolean>;
  readonly forget: () => void;
}

interface State {
  readonly effects: DivisionChangesReply['items'] | null;
  readonly recorded: number | null;
  readonly failure: Error | null;
  readonly isBusy: boolean;
}

const nothing: State = { effects: null, recorded: null, failure: null, isBusy: false };

/** Asks what changes would do and records them; every answer of the dashboard is asked anew afterwards. */
export function useDeclaring(): Declaring {
  const client = useQueryClient();
  const [state, setState] = useState(nothing);

  async function send(
    changes: readonly StatedDivisionChange[],
    author: string,
    preview: boolean,
  ): Promise<boolean> {
    setState((before) => ({ ...before, failure: null, isBusy: true }));
    try {
      const { items } = await sendChanges({ author: author.trim(), changes, preview });
      rememberAuthor(author.trim());
      setState(preview ? { ...nothing, effects: items } : { ...nothing, recorded: changes.length });
      if (!preview) await client.invalidateQueries();
      return true;
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error));
      setState({ ...nothing, failure });
      return false;
    }
  }

  return {
    ...state,
    look: async (changes, author) => {
      await send(changes, author, true);
    },
    record: (changes, author) => send(changes, author, false),
    forget: () => setState(nothing),
  };
}
