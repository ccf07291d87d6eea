import { csvOf, workbookOf } from '../api/address.ts';
import { useWords } from '../language/use-words.ts';
import { words } from '../language/words.ts';
import { useMay } from '../session/session.tsx';
import styles from './download-table.module.css';

const downloadWords = words(
  {
    csv: '导出 CSV',
    csvFull: (what: string) => `导出 CSV：${what}`,
    workbook: 'Excel',
    workbookFull: (what: string) => `导出 Excel：${what}`,
  },
  {
    csv: 'Export CSV',
    csvFull: (what: string) => `Export CSV: ${what}`,
    workbook: 'Excel',
    workbookFull: (what: string) => `Export Excel: ${what}`,
  },
);

interface Props {
  /** The address that the page was drawn from. */
  readonly address: string;
  /** What the file holds, for people who hear the page. */
  readonly what: string;
}

/** The table on the page as a file, with the same rows and columns: CSV and, behind it, a workbook. */
export function DownloadTable({ address, what }: Props) {
  const w = useWords(downloadWords);
  const mayExport = useMay('export');
  if (!mayExport) return null;
  return (
    <span className={`${styles.files} screen-only`}>
      <a href={csvOf(address)} download aria-label={w.csvFull(what)}>
        {w.csv}
      </a>
      <a href={workbookOf(address)} download aria-label={w.workbookFull(what)}>
        {w.workbook}
      </a>
    </span>
  );
}
