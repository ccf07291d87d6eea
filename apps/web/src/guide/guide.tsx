import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { paths } from '../view/paths.ts';
import { useView } from '../view/use-view.ts';
import { hasSeenGuide, isProgram, rememberGuide } from './guide-memory.ts';
import { useGuide } from './guide-state.tsx';

const GuideCard = lazy(() =>
  import('./guide-card.tsx').then((module) => ({ default: module.GuideCard })),
);

/** The guide: of its own accord once, at the first sight of the overview with something on it; later from the help page. */
export function Guide() {
  const { step, start } = useGuide();
  const atOverview = useLocation({ select: ({ pathname }) => pathname === paths.overview });
  const { area, year } = useView();
  const isReady = atOverview && area !== undefined && year !== undefined;
  useEffect(() => {
    if (!isReady || isProgram() || hasSeenGuide()) return;
    rememberGuide();
    start();
  }, [isReady, start]);
  if (step === null) return null;
  return (
    <Suspense fallback={null}>
      <GuideCard step={step} />
    </Suspense>
  );
}
