import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { searchNamesQuery } from './get-search-names.ts';
import { IndicatorFoundLine } from './indicator-found-line.tsx';
import styles from './search.module.css';
import { searchWords } from './search-words.ts';
import { TownshipFoundLine } from './township-found-line.tsx';

interface Props {
  readonly q: string;
  readonly area: string | undefined;
}

/** The townships and indicators that bear the searched name. */
export function NamesFound({ q, area }: Props) {
  const w = useWords(searchWords);
  const { data } = useQuery(searchNamesQuery(q, area, 20));
  if (data === undefined) return null;
  return (
    <div className={styles.side}>
      <Panel title={w.townships}>
        <ul className={styles.names}>
          {data.townships.length === 0 && <li className={styles.empty}>{w.noTownship}</li>}
          {data.townships.map((found) => (
            <li key={found.township.code}>
              <Link to={paths.township} params={{ code: found.township.code }} search={carriedView}>
                <TownshipFoundLine found={found} />
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={w.indicators}>
        <ul className={styles.names}>
          {data.indicators.length === 0 && <li className={styles.empty}>{w.noIndicator}</li>}
          {data.indicators.map((found) => (
            <li key={found.indicator.id}>
              <Link to={paths.indicator} params={{ id: found.indicator.id }} search={carriedView}>
                <IndicatorFoundLine found={found} />
              </Link>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
