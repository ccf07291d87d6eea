import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

interface LargeType {
  readonly large: boolean;
  readonly toggle: () => void;
}

const LargeTypeContext = createContext<LargeType>({ large: false, toggle: () => {} });

const remembered = 'xiangjian.large-type';

function recall(): boolean {
  try {
    return window.localStorage.getItem(remembered) === 'yes';
  } catch {
    return false; // storage is closed on some office machines; the switch still works for this visit
  }
}

function remember(large: boolean): void {
  try {
    window.localStorage.setItem(remembered, large ? 'yes' : 'no');
  } catch {
    // nothing to do: see recall
  }
}

/** Large type belongs to the person and the machine, not to the picture: it is kept here and not in the address. */
export function LargeTypeProvider({ children }: { readonly children: ReactNode }) {
  const [large, setLarge] = useState(recall);
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', large);
    remember(large);
  }, [large]);
  const value = useMemo(() => ({ large, toggle: () => setLarge((on) => !on) }), [large]);
  return <LargeTypeContext.Provider value={value}>{children}</LargeTypeContext.Provider>;
}

/** Whether type is large, and the switch. */
export function useLargeType(): LargeType {
  return useContext(LargeTypeContext);
}
