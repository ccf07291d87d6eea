import { useEffect } from 'react';
import { useChangeView } from '../../view/use-view.ts';

/** Key T shows the figures of a map as the table, as it does at every chart. */
export function useTableKey(): void {
  const change = useChangeView();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain || event.key.toLowerCase() !== 't' || isTyping(event.target)) return;
      change({ chart: undefined }, { replace: true });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [change]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
