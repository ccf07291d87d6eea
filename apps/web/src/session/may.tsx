import { type Right, rightNames } from '@xiangjian/contract';
import type { ReactNode } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { useWords } from '../language/use-words.ts';
import styles from './session.module.css';
import { useMay } from './session.tsx';
import { sessionWords } from './session-words.ts';

interface Props {
  readonly right: Right;
  /** Says why there is nothing, where somebody would look for it. */
  readonly tells?: boolean;
  readonly children: ReactNode;
}

/** Shows what only some may use, to them. The server refuses all others in any case. */
export function May({ right, tells = false, children }: Props) {
  const w = useWords(sessionWords);
  const language = useLanguage();
  if (useMay(right)) return children;
  return tells ? <p className={styles.hint}>{w.mayNot(rightNames[right][language])}</p> : null;
}
