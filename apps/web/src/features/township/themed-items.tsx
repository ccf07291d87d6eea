import { Link } from '@tanstack/react-router';
import { themeLabels } from '@xiangjian/indicators';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { repeatedByYear, type ThemedItem } from './repeated-themes.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

interface Props {
  readonly title: string;
  readonly items: readonly ThemedItem[];
  /** The year of the page: the only one that is printed. */
  readonly year: number;
}

/** Problems or plans by year; what stands in other years too says in which. */
export function ThemedItems({ title, items, year }: Props) {
  const w = useWords(townshipWords);
  const m = useWords(marks);
  const language = useLanguage();
  const years = repeatedByYear(items);
  return (
    <section className={styles.themed}>
      <h2>{title}</h2>
      {years.length === 0 && <p className={styles.quiet}>{w.noneWritten}</p>}
      {years.map((group) => (
        <div key={group.year} className={group.year === year ? undefined : 'screen-only'}>
          <h3>{group.year}</h3>
          <ul>
            {group.items.map(({ item, otherYears }) => (
              <li key={`${item.theme} ${item.text}`}>
                <Link
                  to={paths.report}
                  params={{ id: String(item.report_id) }}
                  search={carriedView}
                  className={styles.theme}
                >
                  {themeLabels[item.theme][language]}
                </Link>{' '}
                <span className="serif" lang="zh-CN">
                  {item.text}
                </span>
                {otherYears.length > 0 && (
                  <span className={styles.again}>{w.again(otherYears.join(m.list))}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
