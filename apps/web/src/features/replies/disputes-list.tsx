import { Link } from '@tanstack/react-router';
import type { Dispute } from '@xiangjian/contract';
import { cellText } from '../../components/cell-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { paths } from '../../view/paths.ts';
import { useEvidence } from '../../view/use-evidence.ts';
import { carriedView } from '../../view/use-view.ts';
import { DecisionForm } from './decision-form.tsx';
import { DecisionsList } from './decisions-list.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';

interface Props {
  readonly disputes: readonly Dispute[];
  readonly fourEyes: boolean;
  /** Names the township of each. */
  readonly named?: boolean;
}

/** Disputes, those that wait for a decision first, with what the township says and what was decided. */
export function DisputesList({ disputes, fourEyes, named = false }: Props) {
  const w = useWords(repliesWords);
  if (disputes.length === 0) return <p className={styles.fine}>{w.noDisputes}</p>;
  const waiting = disputes.filter(({ decision }) => decision === null);
  const decided = disputes.filter(({ decision }) => decision !== null);
  return (
    <ul className={styles.disputes}>
      {[...waiting, ...decided].map((dispute) => (
        <DisputeItem key={dispute.id} dispute={dispute} fourEyes={fourEyes} named={named} />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly dispute: Dispute;
  readonly fourEyes: boolean;
  readonly named: boolean;
}

function DisputeItem({ dispute, fourEyes, named }: ItemProps) {
  const w = useWords(repliesWords);
  const language = useLanguage();
  const { open } = useEvidence();
  const { township, year, indicator, seen, asked, current, decision } = dispute;
  const label = language === 'zh' ? indicator.label_zh : indicator.label_en;
  const print = (cell: Dispute['seen']) =>
    cell === null
      ? w.noFigure
      : `${cellText(indicator.id, cell, language)}${cell.lower === null ? '' : unitText(indicator.unit, language)}`;
  return (
    <li data-open={decision === null}>
      <p className={styles.disputeHead}>
        {named && (
          <>
            <Link to={paths.replySheet} params={{ code: township.code }} search={carriedView}>
              {township.name}
            </Link>{' '}
          </>
        )}
        <button
          type="button"
          className={styles.plain}
          onClick={() => open({ township: township.code, year, indicator: indicator.id })}
        >
          {label}
        </button>
        <span className={styles.state} data-state={decision === null ? 'disputed' : 'settled'}>
          {decision === null ? w.pending : w.outcomes[decision.outcome]}
        </span>
      </p>
      <p className={styles.figures}>
        <span>
          {w.seen} <b>{print(seen)}</b>
        </span>
        {asked !== null && (
          <span>
            {w.askedFor} <b>{print(asked)}</b>
          </span>
        )}
        <span>
          {w.now} <b>{print(current)}</b>
        </span>
      </p>
      <blockquote className={styles.words}>{dispute.text}</blockquote>
      <p className={styles.fine}>{w.disputeBy(dispute.author, dispute.received_on)}</p>
      <DecisionsList dispute={dispute} />
      {decision === null && (
        <May right="review" tells>
          <DecisionForm dispute={dispute} fourEyes={fourEyes} />
        </May>
      )}
    </li>
  );
}
