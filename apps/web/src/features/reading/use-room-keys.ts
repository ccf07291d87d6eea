import { useEffect } from 'react';

interface Keys {
  readonly onStep: (step: 1 | -1) => void;
  readonly onCancel: () => void;
}

/** J, K and Esc, unless someone is typing, a dialog or a list is open, or the key is held with another. */
export function useRoomKeys({ onStep, onCancel }: Keys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isBusy(event.target)) return;
      const key = event.key.toLowerCase();
      if (key === 'j') onStep(1);
      else if (key === 'k') onStep(-1);
      else if (event.key === 'Escape') onCancel();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onStep, onCancel]);
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return typing || document.querySelector('[role="dialog"]') !== null;
}
