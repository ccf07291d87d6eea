import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import { cellText } from '../../components/cell-text.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';

interface Props {
  readonly error: Error | null;
  /** The indicator whose figure somebody else may have changed. */
  readonly indicator?: string;
}

/** Why something was not recorded; what was typed is still there. */
export function SendingTrouble({ error, indicator }: Props) {
  const w = useWords(repliesWords);
  const language = useLanguage();
  if (error === null) return null;
  return (
    <p className={styles.trouble} role="alert">
      {textOf()}
    </p>
  );

  function textOf(): string {
    if (error instanceof NoAnswer) return w.offline;
    const current = error instanceof ApiProblem ? error.problem.current : undefined;
    if (current === undefined || indicator === undefined) return troubleText(error, language);
    const { cell } = current;
    return w.stale(cell === null ? w.noFigure : cellText(indicator, cell, language));
  }
}
