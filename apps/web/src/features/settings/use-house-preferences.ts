import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '@xiangjian/contract';
import { useState } from 'react';
import { keepPreferences } from '../../api/get-preferences.ts';
import { takePreferences } from '../../api/know-preferences.ts';
import { usePreferences } from '../../preferences/preferences.tsx';

/** The preferences of the house while somebody changes them. */
export interface HousePreferences {
  readonly now: Preferences;
  /** How many changes of this visit can be taken back. */
  readonly steps: number;
  readonly isSaving: boolean;
  readonly failure: Error | null;
  readonly change: (part: Partial<Preferences>) => void;
  readonly undo: () => void;
  /** Tries once more what could not be kept. */
  readonly retry: () => void;
}

/** Each change is kept at once on the server, and each of this visit can be taken back. */
export function useHousePreferences(): HousePreferences {
  const client = useQueryClient();
  const now = usePreferences();
  const [before, setBefore] = useState<readonly Preferences[]>([]);
  const saving = useMutation({
    mutationFn: keepPreferences,
    onSuccess: (kept) => takePreferences(client, kept),
  });
  const keep = (next: Preferences, history: readonly Preferences[]) =>
    saving.mutate(next, { onSuccess: () => setBefore(history) });
  return {
    now,
    steps: before.length,
    isSaving: saving.isPending,
    failure: saving.error,
    change: (part) => keep({ ...now, ...part }, [...before, now]),
    undo: () => {
      const last = before[before.length - 1];
      if (last !== undefined) keep(last, before.slice(0, -1));
    },
    retry: () => {
      if (saving.variables !== undefined) keep(saving.variables, [...before, now]);
    },
  };
}
