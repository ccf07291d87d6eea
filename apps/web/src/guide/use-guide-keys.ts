import { type RefObject, useEffect } from 'react';

interface Steps {
  readonly step: number;
  readonly goTo: (step: number) => void;
  readonly stop: () => void;
}

/** As long as a drawer or a page takes to come and to claim the focus. */
const settling = 700;

/** Esc ends the guide, the arrows turn its stops, and the focus stands on the card at each of them. */
export function useGuideKeys(
  card: RefObject<HTMLDivElement | null>,
  { step, goTo, stop }: Steps,
): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop begins anew
  useEffect(() => {
    const focus = () => card.current?.focus({ preventScroll: true });
    focus();
    const returnTo = (event: FocusEvent) => {
      if (event.target instanceof Node && card.current?.contains(event.target) === false) focus();
    };
    document.addEventListener('focusin', returnTo);
    const timer = window.setTimeout(
      () => document.removeEventListener('focusin', returnTo),
      settling,
    );
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('focusin', returnTo);
    };
  }, [card, step]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopImmediatePropagation();
        stop();
        return;
      }
      if (!(event.target instanceof Node) || card.current?.contains(event.target) !== true) return;
      if (event.key === 'ArrowRight') goTo(step + 1);
      if (event.key === 'ArrowLeft' && step > 0) goTo(step - 1);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [card, step, goTo, stop]);
}
