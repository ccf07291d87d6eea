import type { ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { cellText } from '../../components/cell-text.ts';
import { localMinute } from '../../components/local-minute.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './correction.module.css';
import { correctionWords } from './correction-words.ts';
import type { CorrectionTrouble } from './use-correction.ts';

interface Props {
  readonly trouble: CorrectionTrouble;
  readonly indicator: string;
  readonly onInsist: () => void;
}

/** Why a correction was not kept. Where somebody was there in between: what he made of the cell, and the choice to write over it. */
export function CorrectionTroubleNote({ trouble, indicator, onInsist }: Props) {
  const w = useWords(correctionWords);
  const language = useLanguage();
  if (trouble === null) return null;
  if (trouble.kind === 'offline') return <Trouble>{w.offline}</Trouble>;
  const { current } = trouble.problem;
  if (current === undefined) {
    return <Trouble>{troubleText(new ApiProblem(trouble.problem), language)}</Trouble>;
  }
  const { cell, last_change: change } = current;
  const now = cell === null ? w.nothing : cellText(indicator, cell, language);
  const at = change === null ? '' : localMinute(change.recorded_at);
  return (
    <Trouble>
      {w.changed(now, change?.author ?? w.program, at)}
      {change?.note !== null && change !== null && ` ${change.note}`}{' '}
      <button type="button" onClick={onInsist}>
        {w.insist}
      </button>
    </Trouble>
  );
}

function Trouble({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles.trouble} role="alert">
      {children}
    </p>
  );
}
