import { useQuery } from '@tanstack/react-query';
import { areasQuery } from '../../api/get-areas.ts';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { printYears } from '../../view/year-list.ts';
import styles from './settings.module.css';
import { settingsWords } from './settings-words.ts';

/** The areas of which reports are stored, with their years; invented ones say so. */
export function DataSets() {
  const w = useWords(settingsWords);
  const areas = useQuery(areasQuery);
  return (
    <PageState query={areas} rows={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <dl className={styles.facts}>
            {items.map(({ code, name, fictional, townships, reports, years }) => (
              <div key={code}>
                <dt>
                  {name}
                  {fictional && <small> {w.fictional}</small>}
                </dt>
                <dd>
                  {w.setOf(townships, reports)} ·{' '}
                  {printYears(years).replace(/-/g, '–').replace(/,/g, w.comma)}
                </dd>
              </div>
            ))}
          </dl>
        )
      }
    </PageState>
  );
}
