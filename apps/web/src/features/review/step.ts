import type { Span } from '@xiangjian/indicators';

/**
 * What the person is in the midst of. `walk`: going from item to item. `choosing`: picking words of the text. `naming`:
 * picking an indicator. `writing`: typing a figure, for the item or (`to`) for an indicator that was missed.
 */
export type Step =
  | { readonly kind: 'walk' }
  | { readonly kind: 'choosing'; readonly purpose: 'correct' | 'add'; readonly span: Span | null }
  | { readonly kind: 'naming'; readonly purpose: 'move' }
  | { readonly kind: 'naming'; readonly purpose: 'add'; readonly span: Span }
  | { readonly kind: 'writing'; readonly span: Span | null; readonly to: string | null };

export const walking: Step = { kind: 'walk' };

/** The words that are shown as chosen in the text. */
export function chosenIn(step: Step): Span | null {
  return step.kind === 'choosing' || step.kind === 'writing'
    ? step.span
    : step.kind === 'naming' && step.purpose === 'add'
      ? step.span
      : null;
}
