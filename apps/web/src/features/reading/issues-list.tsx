import type { ReportDetail } from '@xiangjian/contract';
import { themeLabels } from '@xiangjian/indicators';
import { markKey } from '../../components/report-text/mark.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { EntryButton } from './entry-button.tsx';
import styles from './list.module.css';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly report: ReportDetail;
  readonly selectedKey: string | null;
  readonly onSelect: (key: string) => void;
}

/** What the report says is lacking and what it sets out to do, with their themes. */
export function IssuesList({ report, selectedKey, onSelect }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const groups = [
    { kind: 'problem', title: w.problems, items: report.problems },
    { kind: 'plan', title: w.plans, items: report.plans },
  ] as const;
  if (report.problems.length + report.plans.length === 0) {
    return <p className={styles.empty}>{w.noIssues}</p>;
  }
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ kind, title, items }) => (
      <section key={kind} className={styles.group} aria-label={title}>
        <h3>
          {title} {items.length}
        </h3>
        <ul>
          {items.map(({ theme, also, evidence }) => {
            const key = markKey(kind, evidence.start);
            const themes = [theme, ...also].filter((name) => name !== null);
            return (
              <EntryButton
                key={key}
                markKey={key}
                selected={key === selectedKey}
                onSelect={onSelect}
              >
                <span className={styles.quote}>{evidence.text}</span>
                <span className={styles.fine}>
                  {themes.length === 0
                    ? w.noTheme
                    : themes.map((name) => themeLabels[name][language]).join(' · ')}
                </span>
              </EntryButton>
            );
          })}
        </ul>
      </section>
    ));
}
