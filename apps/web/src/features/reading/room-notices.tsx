import { Link } from '@tanstack/react-router';
import type { ReportDetail } from '@xiangjian/contract';
import { PersonalNote } from '../../components/personal-note.tsx';
import { personalWords } from '../../components/personal-words.ts';
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
  readonly unmasked: boolean;
  readonly onUnmask: (unmasked: boolean) => void;
}

/** What a reader must know before reading on: an old version, a link that leads nowhere, personal data under a mask. */
export function RoomNotices({ report, lost, onDismiss, unmasked, onUnmask }: Props) {
  const w = useWords(readingWords);
  const current = report.versions.find(({ superseded }) => !superseded);
  const personal = useWords(personalWords);
  const places = report.personal_data.length;
  if (!report.superseded && !lost && places === 0) return null;
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
      {places > 0 && (
        <PersonalNote masked={personal.masked(places)} unmasked={unmasked} onUnmask={onUnmask} />
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
