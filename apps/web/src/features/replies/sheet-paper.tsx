import type { ReplySheet, SheetFigure } from '@xiangjian/contract';
import { Figure } from '../../components/figure.tsx';
import { QuotedText } from '../../components/quoted-text.tsx';
import { unitText } from '../../components/unit-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';

interface Props {
  readonly sheet: ReplySheet;
  /** Begins a dispute of an indicator; null where nobody is asked. */
  readonly onDispute: ((indicator: string) => void) | null;
}

/** What a township is asked about, as it is printed and sent: each figure with the sentence that it rests on. */
export function SheetPaper({ sheet, onDispute }: Props) {
  const w = useWords(repliesWords);
  const m = useWords(marks);
  const language = useLanguage();
  const { township, year, round, figures, silent } = sheet;
  return (
    <article className={styles.paper}>
      <h1>{w.sheetTitle(township.name, year)}</h1>
      <p className={styles.lead}>
        {round === null ? w.sheetLeadNoRound : w.sheetLead(round.deadline)}
      </p>
      {figures.length === 0 ? (
        <p className={styles.lead}>{w.noFigures}</p>
      ) : (
        <table className={`data-table ${styles.sheetTable}`}>
          <thead>
            <tr>
              <th scope="col">{w.indicator}</th>
              <th scope="col" className="number">
                {w.value}
              </th>
              <th scope="col">{w.unit}</th>
              <th scope="col">{w.sentence}</th>
              {onDispute !== null && <td className="screen-only" />}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <FigureLine
                key={figure.indicator.id}
                figure={figure}
                place={{ township: township.code, year }}
                onDispute={onDispute}
              />
            ))}
          </tbody>
        </table>
      )}
      {silent.length > 0 && (
        <p className={styles.silent}>
          {w.silent(silent.length)}
          {m.colon}
          {silent
            .map(({ label_zh: zh, label_en: en }) => (language === 'zh' ? zh : en))
            .join(m.list)}
        </p>
      )}
      <div className={styles.signature}>
        <p>{w.opinion}</p>
        <p>{w.signature}</p>
      </div>
    </article>
  );
}

interface LineProps {
  readonly figure: SheetFigure;
  readonly place: { readonly township: string; readonly year: number };
  readonly onDispute: Props['onDispute'];
}

function FigureLine({ figure, place, onDispute }: LineProps) {
  const w = useWords(repliesWords);
  const language = useLanguage();
  const { indicator, cell, evidence, before, after, filled_by: by, dispute } = figure;
  const label = language === 'zh' ? indicator.label_zh : indicator.label_en;
  const isOpen = dispute !== null && dispute.outcome === null;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Figure {...place} indicator={indicator.id} cell={cell} />
      </td>
      <td className={styles.unit}>{unitText(indicator.unit, language)}</td>
      <td className={styles.sentence}>
        {by === 'correction' && <span className={styles.fine}>{w.byCorrection} </span>}
        {by === 'ledger' && <span className={styles.fine}>{w.byLedger} </span>}
        {evidence === null ? (
          by === 'report' && <span className={styles.fine}>{w.noSentence}</span>
        ) : (
          <span className="serif" lang="zh-CN">
            <QuotedText text={before} />
            <mark>
              <QuotedText text={evidence.text} />
            </mark>
            <QuotedText text={after} />
          </span>
        )}
        {dispute !== null && (
          <span className={styles.state} data-state={isOpen ? 'disputed' : 'settled'}>
            {dispute.outcome === null ? w.states.disputed : w.outcomes[dispute.outcome]}
          </span>
        )}
      </td>
      {onDispute !== null && (
        <td className="screen-only">
          {!isOpen && (
            <button
              type="button"
              className={styles.plain}
              aria-label={w.disputeOf(label)}
              onClick={() => onDispute(indicator.id)}
            >
              {w.dispute}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}
