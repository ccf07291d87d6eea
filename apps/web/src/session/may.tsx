import { type Right, rightNames } from '@xiangjian/contract';
import type { ReactNode } from 'react';
import { shareBase } from '../api/address.ts';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import styles from './session.module.css';
import { useMay, useSession } from './session.tsx';
import { sessionWords } from './session-words.ts';

interface Props {
  readonly right: Right;
  /** Says why there is nothing, where somebody would look for it. */
  readonly tells?: boolean;
  readonly children: ReactNode;
}

/** Shows what only some may use, to them. The server refuses all others in any case. */
export function May({ right, tells = false, children }: Props) {
  const why = useWhyNot(right);
  if (why === null) return children;
  // Who comes by a link has nobody to log in as.
  const isShared = shareBase(globalThis.location.pathname) !== null;
  return tells && !isShared ? <p className={styles.hint}>{why}</p> : null;
}

/** Why who is here may not do something, in words; null where they may. */
export function useWhyNot(right: Right): string | null {
  const w = useWords(sessionWords);
  const what = rightNames[right][useLanguage()];
  const { state, account } = useSession();
  if (useMay(right)) return null;
  return state === 'accounts' && account === null ? w.loginFirst(what) : w.mayNot(what);
}
