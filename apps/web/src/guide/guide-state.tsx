import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { guideSteps } from './guide-steps.ts';

interface GuideState {
  /** The stop at which the guide stands; null while it is not shown. */
  readonly step: number | null;
  readonly start: () => void;
  readonly goTo: (step: number) => void;
  readonly stop: () => void;
}

const GuideContext = createContext<GuideState>({
  step: null,
  start: () => {},
  goTo: () => {},
  stop: () => {},
});

/** Knows whether the guide is shown, so that the help page can begin it and the layout shows it. */
export function GuideProvider({ children }: { readonly children: ReactNode }) {
  const [step, setStep] = useState<number | null>(null);
  const value = useMemo(
    () => ({
      step,
      start: () => setStep(0),
      goTo: (next: number) => setStep(next >= 0 && next < guideSteps.length ? next : null),
      stop: () => setStep(null),
    }),
    [step],
  );
  return <GuideContext.Provider value={value}>{children}</GuideContext.Provider>;
}

/** The guide through the first visit, to begin it or to follow it. */
export function useGuide(): GuideState {
  return useContext(GuideContext);
}
