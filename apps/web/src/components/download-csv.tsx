import { useWords } from '../language/use-words.ts';
import { words } from '../language/words.ts';

const downloadWords = words(
  { short: '导出 CSV', full: (what: string) => `导出 CSV：${what}` },
  { short: 'Export CSV', full: (what: string) => `Export CSV: ${what}` },
);

interface Props {
  /** Address of the CSV: `csvOf` of the address that the page was drawn from. */
  readonly href: string;
  /** What the file holds, for people who hear the page. */
  readonly what: string;
}

/** The table on the page as a file, with the same rows and columns. */
export function DownloadCsv({ href, what }: Props) {
  const w = useWords(downloadWords);
  return (
    <a href={href} download aria-label={w.full(what)} className="screen-only">
      {w.short}
    </a>
  );
}
