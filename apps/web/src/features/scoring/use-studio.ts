import type { SchemeLock, ScoringScheme, StoredScheme } from '@xiangjian/contract';
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { type Draft, type DraftHistory, nextHistory, startHistory } from './draft.ts';
import { differsInWeightsAlone, printWeights, readWeights } from './own-weights.ts';
import { type SchemeProblem, schemeProblems } from './scheme-problems.ts';

/** What the studio is working on, and how it is changed. */
export interface StudioState {
  readonly scheme: ScoringScheme;
  readonly lock: SchemeLock | null;
  readonly problems: readonly SchemeProblem[];
  readonly isChanged: boolean;
  /** True where the address would not bring everything back. */
  readonly isMoreThanWeights: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Edits with the same `about` in a row are one step back. */
  readonly edit: (change: (scheme: ScoringScheme) => ScoringScheme, about?: string) => void;
  readonly rest: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly reset: () => void;
  readonly unlock: () => void;
  /** Puts another scheme in the place of the draft: one that was read from a file. */
  readonly take: (scheme: ScoringScheme) => void;
}

/** How long the address waits for a slider to rest. */
const addressDelay = 300;

/** The draft of a stored scheme: as the address says, or as it was left when another scheme was opened (`kept`). */
export function useStudio(
  stored: StoredScheme,
  kept: DraftHistory | undefined,
  keep: (history: DraftHistory) => void,
): StudioState {
  const view = useView();
  const language = useLanguage();
  const [history, dispatch] = useReducer(nextHistory, null, () => kept ?? opened(stored, view));
  const { scheme, lock } = history.present;
  useEffect(() => {
    keep(history);
  }, [history, keep]);
  useAddress(stored, scheme);

  const isChanged =
    scheme !== stored.scheme && JSON.stringify(scheme) !== JSON.stringify(stored.scheme);
  const isMoreThanWeights = isChanged && !differsInWeightsAlone(scheme, stored.scheme);
  useUnloadQuestion(isMoreThanWeights);

  const edit = useCallback<StudioState['edit']>(
    (change, about) =>
      dispatch({
        type: 'change',
        change: (draft) => changed(draft, change(draft.scheme)),
        about: about ?? null,
      }),
    [],
  );
  return {
    scheme,
    lock,
    problems: useMemo(() => schemeProblems(scheme, language), [scheme, language]),
    isChanged,
    isMoreThanWeights,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    edit,
    rest: useCallback(() => dispatch({ type: 'rest' }), []),
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    reset: useCallback(
      () =>
        dispatch({
          type: 'change',
          change: () => ({ scheme: stored.scheme, lock: stored.lock }),
          about: null,
        }),
      [stored],
    ),
    take: useCallback(
      (next) =>
        dispatch({ type: 'change', change: () => ({ scheme: next, lock: null }), about: null }),
      [],
    ),
    unlock: useCallback(
      () =>
        dispatch({
          type: 'change',
          change: (draft) => ({ scheme: { ...draft.scheme, weights_locked: false }, lock: null }),
          about: null,
        }),
      [],
    ),
  };
}

function changed(draft: Draft, scheme: ScoringScheme): Draft {
  return scheme === draft.scheme ? draft : { ...draft, scheme };
}

function opened(stored: StoredScheme, { weights, blind }: View): DraftHistory {
  const own = readWeights(stored.scheme, weights);
  const isOwn = own !== stored.scheme || blind !== undefined;
  const scheme = blind === undefined ? own : { ...own, weights_locked: blind === '0' };
  return startHistory({ scheme, lock: isOwn ? null : stored.lock });
}

/** Weights and hidden names stand in the address, so that a copied link shows the same ranks. */
function useAddress(stored: StoredScheme, scheme: ScoringScheme): void {
  const change = useChangeView();
  const weights = printWeights(scheme, stored.scheme);
  const isBlind = !scheme.weights_locked;
  const blind = isBlind === !stored.scheme.weights_locked ? undefined : isBlind ? '1' : '0';
  useEffect(() => {
    const later = window.setTimeout(
      () => change({ weights, blind }, { replace: true }),
      addressDelay,
    );
    return () => window.clearTimeout(later);
  }, [weights, blind, change]);
}

/** What no address carries would be lost with the page: the browser asks. */
function useUnloadQuestion(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      event.returnValue = ''; // Chromium before 119 asks only then
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isNeeded]);
}
