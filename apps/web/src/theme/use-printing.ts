import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. Drawn before anything else happens: what goes to the printer is taken as it stands
 * right after the event.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches);
  useEffect(() => {
    const paper = window.matchMedia('print');
    const draw = (now: boolean) => flushSync(() => setPrinting(now));
    const begin = () => draw(true);
    const follow = () => draw(paper.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', follow);
    paper.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', follow);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
