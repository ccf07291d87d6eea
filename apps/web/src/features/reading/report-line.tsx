import { Link } from '@tanstack/react-router';
import type { ReportDetail } from '@xiangjian/contract';
import { originalAddress } from '../../api/get-report.ts';
import { printDate } from '../../components/report-text/print-date.ts';
import { sheetWords } from '../../components/report-text/sheet-words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { askedState } from '../../view/asked-state.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { readingWords } from './reading-words.ts';
import styles from './room.module.css';
import { safeLink } from './safe-link.ts';
import { VersionPicker } from './version-picker.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

interface Props {
  readonly report: ReportDetail;
  /** Whether personal data is being shown. */
  readonly unmasked: boolean;
}

/** Whose report this is, when it was published, where it comes from, and its versions. */
export function ReportLine({ report, unmasked }: Props) {
  const w = useWords(readingWords);
  const dates = useWords(sheetWords);
  const language = useLanguage();
  const source = safeLink(report.source_url);
  return (
    <header className={styles.reportLine}>
      <Link to={paths.reports} search={carriedView} className="screen-only">
        ← {w.toReports}
      </Link>
      <span className={styles.reportName}>
        <Link to={paths.township} params={{ code: report.township.code }} search={carriedView}>
          {report.township.name}
        </Link>
        {w.reportOf(report.year)}
        {w.natures[report.nature] !== '' && (
          <span className={styles.badge}>{w.natures[report.nature]}</span>
        )}
      </span>
      <span className={styles.lineEnd}>
        <span>
          {report.published_on === null
            ? dates.undated
            : dates.publishedOn(printDate(report.published_on, language))}
        </span>
        {source !== null && (
          <a href={source} target="_blank" rel="noopener noreferrer">
            {w.source}
          </a>
        )}
        {(unmasked || report.personal_data.length === 0) && (
          <May right="export">
            <a
              href={originalAddress(report.id, unmasked)}
              download={report.file_name}
              className="screen-only"
            >
              {w.original}
            </a>
          </May>
        )}
        {!report.superseded && askedState() === undefined && (
          <May right="import">
            <WithdrawButton id={report.id} />
          </May>
        )}
        <VersionPicker report={report} />
      </span>
    </header>
  );
}
