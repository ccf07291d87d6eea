import { Link } from '@tanstack/react-router';
import type { ReportDetail } from '@xiangjian/contract';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { readingWords } from './reading-words.ts';
import styles from './room.module.css';

interface Props {
  readonly report: ReportDetail;
  /** The address selects something that this version does not have. */
  readonly lost: boolean;
  readonly onDismiss: () => void;
}

/** What a reader must know before reading on: an old version, or a link that leads nowhere. */
export function RoomNotices({ report, lost, onDismiss }: Props) {
  const w = useWords(readingWords);
  const current = report.versions.find(({ superseded }) => !superseded);
  if (!report.superseded && !lost) return null;
  return (
    <div className={styles.notices} role="status">
      {report.superseded && (
        <p>
          {w.superseded}{' '}
          {current !== undefined && (
            <Link to={paths.report} params={{ id: String(current.id) }} search={carriedView}>
              {w.openCurrent}
            </Link>
          )}
        </p>
      )}
      {lost && (
        <p>
          {w.lost}{' '}
          <button type="button" onClick={onDismiss}>
            {w.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
