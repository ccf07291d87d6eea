import { useEffect, useRef } from 'react';

/**
 * Gives the focus back when a dialog is closed: to the element that opened what was shown last, unless the person has
 * gone on to something else. `shown` names what is open, null when nothing is.
 */
export function useFocusReturn(shown: string | null): void {
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (shown !== null && !isInDialog(focused)) opener.current = focused;
  }, [shown]);
  const isOpen = shown !== null;
  useEffect(() => {
    if (!isOpen) return;
    return () => {
      const focused = document.activeElement;
      const isLost = focused === document.body || isInDialog(focused);
      if (isLost && opener.current instanceof HTMLElement) {
        opener.current.focus({ preventScroll: true });
      }
    };
  }, [isOpen]);
}

function isInDialog(element: Element | null): boolean {
  return element !== null && element.closest('[role="dialog"]') !== null;
}
