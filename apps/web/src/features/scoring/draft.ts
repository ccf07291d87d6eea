import type { SchemeLock, ScoringScheme } from '@xiangjian/contract';

/** A scheme that is worked on, and the lock it bears while nothing of its weights changed. */
export interface Draft {
  readonly scheme: ScoringScheme;
  readonly lock: SchemeLock | null;
}

/** A draft with what undo and redo lead to. */
export interface DraftHistory {
  readonly past: readonly Draft[];
  readonly present: Draft;
  readonly future: readonly Draft[];
  /** What the last edit was about: a slider that moves on is one edit. */
  readonly about: string | null;
}

export type DraftAction =
  | {
      readonly type: 'change';
      readonly change: (draft: Draft) => Draft;
      readonly about: string | null;
    }
  /** The hand left the slider: the next move is an edit of its own. */
  | { readonly type: 'rest' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const mostSteps = 200;

/** A draft without a past. */
export function startHistory(present: Draft): DraftHistory {
  return { past: [], present, future: [], about: null };
}

/** The history after an action. */
export function nextHistory(history: DraftHistory, action: DraftAction): DraftHistory {
  const { past, present, future, about } = history;
  switch (action.type) {
    case 'change': {
      const draft = action.change(present);
      if (draft === present) return history;
      const goesOn = action.about !== null && action.about === about;
      return {
        past: goesOn ? past : [...past, present].slice(-mostSteps),
        present: draft,
        future: [],
        about: action.about,
      };
    }
    case 'rest':
      return about === null ? history : { ...history, about: null };
    case 'undo': {
      const before = past[past.length - 1];
      if (before === undefined) return history;
      return {
        past: past.slice(0, -1),
        present: before,
        future: [present, ...future],
        about: null,
      };
    }
    case 'redo': {
      const [after, ...rest] = future;
      if (after === undefined) return history;
      return { past: [...past, present], present: after, future: rest, about: null };
    }
  }
}
