import { Link } from '@tanstack/react-router';
import { Explained } from '../../components/explained.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import styles from './heat-legend.module.css';
import { orderWords } from './order-words.ts';
import type { Ordered } from './use-ordered.ts';

/** By whose scheme the townships stand in order, or why they do not. */
export function OrderNote({ scoring }: Pick<Ordered, 'scoring'>) {
  const w = useWords(orderWords);
  if (scoring === null || scoring === 'pending') return null;
  if (scoring === 'failed') return <p className={styles.note}>{w.failed}</p>;
  const { scheme, names_hidden: hidden } = scoring;
  return (
    <p className={styles.note}>
      <Explained>{hidden ? w.hidden : w.byScheme(scheme.title_zh, scheme.label_zh)}</Explained>{' '}
      <Link
        to={paths.scoring}
        search={(view) => ({ ...carriedView(view), scheme: view.scheme })}
        className="screen-only"
      >
        {w.openScoring}
      </Link>
    </p>
  );
}
