import type { ReportDetail, ReviewItem } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import { QuotedText } from '../../components/quoted-text.tsx';
import { unitText } from '../../components/unit-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useColourTheme } from '../../theme/colour-theme.tsx';
import { candidatesOf } from './candidates-of.ts';
import styles from './paper.module.css';
import { reviewWords } from './review-words.ts';
import type { QueuedReport } from './use-queue.ts';

interface Props {
  readonly place: QueuedReport | null;
  readonly report: ReportDetail | undefined;
  readonly items: readonly ReviewItem[];
}

/** The opened report of the queue as it goes on paper: each question with its figure, the words behind it and the candidates. */
export function ReviewPaper({ place, report, items }: Props) {
  const w = useWords(reviewWords);
  const isPrinting = useColourTheme().name === 'print';
  if (!isPrinting || place === null) return null;
  return (
    <article className={styles.paper}>
      <h2>
        {place.township.name} · {w.yearOf(place.year)} · {w.ofReport(place.decided, place.items)}
      </h2>
      <ol>
        {items.map((item) => (
          <PaperItem key={item.indicator.id} item={item} report={report} />
        ))}
      </ol>
    </article>
  );
}

function PaperItem({ item, report }: Pick<Props, 'report'> & { readonly item: ReviewItem }) {
  const w = useWords(reviewWords);
  const m = useWords(marks);
  const language = useLanguage();
  const { indicator, reasons, decision } = item;
  return (
    <li>
      <p className={styles.question}>
        <b>{language === 'zh' ? indicator.label_zh : indicator.label_en}</b>
        <span>{decision === null ? w.states.open : w.states[decision.action]}</span>
      </p>
      <p>{reasons.map((reason) => w.meanings[reason]).join(m.semicolon)}</p>
      <ol className={styles.candidates}>
        {candidatesOf(item, report).map(({ key, kind, cell, reading, evidence }) => (
          <li key={key}>
            {hasNumber(cell.status)
              ? `${cellText(indicator.id, cell, language)} ${unitText(indicator.unit, language)}`
              : w.silent}
            {m.inBrackets(w.kinds[kind])}
            {evidence !== null && (
              <>
                {language === 'zh' ? '“' : ' “'}
                <QuotedText text={evidence.text} printed={reading?.printed ?? null} />”
              </>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
