import { useCallback, useEffect, useState } from 'react';

interface FullScreen {
  /** False where the browser, or who embeds the page, does not allow it. */
  readonly possible: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Whether the page fills the whole screen, and the switch. Works over plain http. */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(document.fullscreenElement != null);
  useEffect(() => {
    const read = () => setOn(document.fullscreenElement != null);
    document.addEventListener('fullscreenchange', read);
    return () => document.removeEventListener('fullscreenchange', read);
  }, []);
  const toggle = useCallback(() => {
    const asked =
      document.fullscreenElement == null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen();
    asked.catch(() => undefined); // refused by the browser: the page stays as it is
  }, []);
  return { possible: document.fullscreenEnabled === true, on, toggle };
}
