import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/panel.tsx';
import { marks } from '../../language/marks.ts';
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

/** The townships and indicators that bear the searched name; where there is none of a kind, one line at the end says so. */
export function NamesFound({ q, area }: Props) {
  const w = useWords(searchWords);
  const m = useWords(marks);
  const { data } = useQuery(searchNamesQuery(q, area, 20));
  if (data === undefined) return null;
  const none = [
    ...(data.townships.length === 0 ? [w.noTownship] : []),
    ...(data.indicators.length === 0 ? [w.noIndicator] : []),
  ];
  return (
    <div className={styles.side}>
      {data.townships.length > 0 && (
        <Panel title={w.townships}>
          <ul className={styles.names}>
            {data.townships.map((found) => (
              <li key={found.township.code}>
                <Link
                  to={paths.township}
                  params={{ code: found.township.code }}
                  search={carriedView}
                >
                  <TownshipFoundLine found={found} />
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {data.indicators.length > 0 && (
        <Panel title={w.indicators}>
          <ul className={styles.names}>
            {data.indicators.map((found) => (
              <li key={found.indicator.id}>
                <Link to={paths.indicator} params={{ id: found.indicator.id }} search={carriedView}>
                  <IndicatorFoundLine found={found} />
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {none.length > 0 && <p className={styles.empty}>{none.join(m.semicolon)}</p>}
    </div>
  );
}
