import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { usePreferences } from '../preferences/preferences.tsx';

interface LargeType {
  readonly large: boolean;
  readonly toggle: () => void;
}

const LargeTypeContext = createContext<LargeType>({ large: false, toggle: () => {} });

const remembered = 'xiangjian.large-type';

/** What the person has chosen on this machine; null for nothing. */
function recall(): boolean | null {
  try {
    const kept = window.localStorage.getItem(remembered);
    return kept === null ? null : kept === 'yes';
  } catch {
    return null; // storage is closed on some office machines; the switch still works for this visit
  }
}

function remember(large: boolean): void {
  try {
    window.localStorage.setItem(remembered, large ? 'yes' : 'no');
  } catch {
    // nothing to do: see recall
  }
}

/**
 * Large type belongs to the person and the machine, not to the picture: it is kept here and not in the address. Who has not
 * chosen gets what the committee has settled.
 */
export function LargeTypeProvider({ children }: { readonly children: ReactNode }) {
  const house = usePreferences().large_type;
  const [chosen, setChosen] = useState(recall);
  const large = chosen ?? house;
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', large);
  }, [large]);
  const value = useMemo(() => {
    const toggle = () => {
      setChosen(!large);
      remember(!large);
    };
    return { large, toggle };
  }, [large]);
  return <LargeTypeContext.Provider value={value}>{children}</LargeTypeContext.Provider>;
}

/** Whether type is large, and the switch. */
export function useLargeType(): LargeType {
  return useContext(LargeTypeContext);
}
