import { Link } from '@tanstack/react-router';
import type { CorrectionInForce, ReviewItem } from '@xiangjian/contract';
import { localMinute } from '../../components/local-minute.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './choice.module.css';
import { ReasonChips } from './reason-chips.tsx';
import { reviewWords } from './review-words.ts';

interface Props {
  readonly item: ReviewItem;
  /** The correction that fills the cell. */
  readonly correction: CorrectionInForce | null;
  readonly author: string;
}

/** Which cell is under review, why, what was decided, and whether this person may confirm it. */
export function ItemHead({ item, correction, author }: Props) {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { township, year, indicator, reasons, decision } = item;
  const isOwn = reasons.includes('to_confirm') && correction?.author === author.trim();
  return (
    <header className={styles.head}>
      <p className={styles.fine}>
        {township.name} · {w.yearOf(year)}
      </p>
      <h2>
        <Link to={paths.indicator} params={{ id: indicator.id }} search={carriedView}>
          {language === 'zh' ? indicator.label_zh : indicator.label_en}
        </Link>
      </h2>
      <ReasonChips reasons={reasons} />
      <ul className={styles.meanings}>
        {reasons.map((reason) => (
          <li key={reason}>{w.meanings[reason]}</li>
        ))}
      </ul>
      {decision !== null && (
        <p className={styles.decided}>
          {w.decidedBy(
            w.states[decision.action],
            decision.author,
            localMinute(decision.decided_at),
          )}
        </p>
      )}
      {isOwn && (
        <p className={styles.warning} role="note">
          {w.fourEyesMine}
        </p>
      )}
    </header>
  );
}
