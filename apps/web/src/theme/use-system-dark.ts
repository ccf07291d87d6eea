import { useEffect, useState } from 'react';

const query = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours now. */
export function useSystemDark(): boolean {
  const [isDark, setIsDark] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const system = window.matchMedia(query);
    const follow = () => setIsDark(system.matches);
    system.addEventListener('change', follow);
    return () => system.removeEventListener('change', follow);
  }, []);
  return isDark;
}
