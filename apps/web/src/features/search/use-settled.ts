import { useEffect, useState } from 'react';

/** A value once it has stayed the same for a moment (milliseconds): typing asks the server once, not with every letter. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), delay);
    return () => window.clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
