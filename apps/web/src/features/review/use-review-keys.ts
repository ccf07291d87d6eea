import { useEffect, useRef } from 'react';

/** What a key means in the room; each is offered only where it can be done. */
export interface ReviewKeys {
  readonly onStep: (by: 1 | -1) => void;
  readonly onChoose: (number: number) => void;
  readonly onAccept: () => void;
  readonly onLetter: (letter: string) => void;
  readonly onCancel: () => void;
  /** Takes a key before all others while words are being chosen; true where it did. */
  readonly onChoosing: ((key: string, shift: boolean) => boolean) | null;
}

/** The keys of the room, unless someone is typing, a dialog is open, or the key is held with another. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isBusy(event.target)) return;
      if (press(event, latest.current)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function press(event: KeyboardEvent, keys: ReviewKeys): boolean {
  const { key, shiftKey } = event;
  if (keys.onChoosing?.(key, shiftKey) === true) return true;
  if (key === 'Enter') {
    if (hasOwnEnter(event.target)) return false;
    keys.onAccept();
    return true;
  }
  const letter = key.toLowerCase();
  if (key === 'Escape') keys.onCancel();
  else if (letter === 'j' || key === 'ArrowDown') keys.onStep(1);
  else if (letter === 'k' || key === 'ArrowUp') keys.onStep(-1);
  else if (/^[1-9]$/.test(key)) keys.onChoose(Number(key));
  else if (/^[esixaunh?]$/.test(letter)) keys.onLetter(letter);
  else return false;
  return true;
}

/** A focused button, link or mark does on Enter what it says. */
function hasOwnEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null
  );
}

function isBusy(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  return typing || document.querySelector('[role="dialog"]') !== null;
}
