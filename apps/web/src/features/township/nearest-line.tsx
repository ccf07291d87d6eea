import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Explained } from '../../components/explained.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { nearestQuery } from './get-nearest.ts';
import { nearestWords } from './nearest-words.ts';
import styles from './township.module.css';

interface Props {
  readonly township: string;
  readonly year: number;
}

/** The townships of nearest structure with the reasons, or why there are none; nothing until the answer is there. */
export function NearestLine({ township, year }: Props) {
  const w = useWords(nearestWords);
  const m = useWords(marks);
  const language = useLanguage();
  const { data, isError } = useQuery(nearestQuery(township, year));
  if (data === undefined && !isError) return null;
  const rows = data?.rows ?? [];
  return (
    <section className={styles.nearest}>
      <h2>{w.nearest}</h2>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{w.none}</p>
      ) : (
        <p>
          {rows.map(({ township: other, nearness }, at) => (
            <span key={other.code}>
              {at > 0 && m.list}
              <Link to={paths.township} params={{ code: other.code }} search={carriedView}>
                {other.name}
              </Link>
              {nearness !== null && (
                <span className={styles.quiet}>
                  {w.because(language === 'zh' ? nearness.text_zh : nearness.text_en)}
                </span>
              )}
            </span>
          ))}{' '}
          <Link
            to={paths.compare}
            search={(view: View): View => ({
              ...carriedView(view),
              among: 'nearest',
              own: township,
            })}
            className={`${styles.whole} screen-only`}
          >
            {w.compare}
          </Link>
        </p>
      )}
      {rows.length > 0 && (
        <p className={`${styles.quiet} screen-only`}>
          <Explained>{w.how}</Explained>
        </p>
      )}
    </section>
  );
}
