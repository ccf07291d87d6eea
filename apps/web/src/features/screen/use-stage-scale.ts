import { useEffect, useState } from 'react';

/** The size for which every page is laid out, in pixels. */
export const stage = { width: 1920, height: 1080 } as const;

/** By how much the stage is enlarged so that it fills the window as far as it can without changing its shape. */
export function useStageScale(): number {
  const [scale, setScale] = useState(fitting);
  useEffect(() => {
    const fit = () => setScale(fitting());
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, []);
  return scale;
}

function fitting(): number {
  return Math.min(window.innerWidth / stage.width, window.innerHeight / stage.height);
}
