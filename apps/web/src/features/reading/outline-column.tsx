import { memo } from 'react';
import { Explained } from '../../components/explained.tsx';
import type { OutlineEntry } from '../../components/report-text/outline.ts';
import type { RoomModel } from '../../components/report-text/room-model.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './outline.module.css';
import { readingWords } from './reading-words.ts';

interface Props {
  readonly model: RoomModel;
  /** Start of the entry that is being read. */
  readonly current: number | null;
  readonly onGo: (start: number) => void;
}

/** The left column: table of contents with counts, legend, and what text this is. */
export const OutlineColumn = memo(function OutlineColumn({ model, current, onGo }: Props) {
  const w = useWords(readingWords);
  const language = useLanguage();
  const { report, outline } = model;
  const characters = report.text
    .slice(report.body.start, report.body.end)
    .replace(/\s/g, '').length;
  return (
    <nav className={styles.column} aria-label={w.outline}>
      <button type="button" className={styles.skip} onClick={focusList}>
        {w.skipToList}
      </button>
      <h2>{w.outline}</h2>
      <ol>
        {outline.map((entry) => (
          <li key={entry.start} data-level={entry.level}>
            <button
              type="button"
              aria-current={entry.start === current ? 'true' : undefined}
              title={nameOf(entry, w)}
              onClick={() => onGo(entry.start)}
            >
              <span>{nameOf(entry, w)}</span>
              <span className={styles.count}>{countOf(entry, w)}</span>
            </button>
          </li>
        ))}
      </ol>
      <h2>{w.legend}</h2>
      <ul className={styles.legend}>
        <li className={styles.exact}>{w.exact}</li>
        <li className={styles.qualified}>
          <Explained>{w.qualified}</Explained>
        </li>
        <li className={styles.aside}>{w.aside}</li>
        <li className={styles.untaken}>{w.notTaken}</li>
      </ul>
      <ul className={styles.facts}>
        <li>{w.characters(characters.toLocaleString(language === 'zh' ? 'zh-CN' : 'en'))}</li>
        <li title={report.sha256}>
          sha-256 {report.sha256.slice(0, 4)}…{report.sha256.slice(-2)}
        </li>
        <li>{w.ruleSet(report.rule_set)}</li>
      </ul>
    </nav>
  );
});

type Words = (typeof readingWords)['en'] | (typeof readingWords)['zh'];

function nameOf({ heading, code }: OutlineEntry, w: Words): string {
  if (heading !== '') return heading;
  const parts: Readonly<Record<string, string>> = w.parts;
  return parts[code ?? ''] ?? w.preamble;
}

function countOf({ code, counts }: OutlineEntry, w: Words): string {
  const without = counts.reading === 0;
  if (counts.problem > 0 && (code === 'problems' || without)) return w.problemCount(counts.problem);
  if (counts.plan > 0 && (code === 'plans' || without)) return w.planCount(counts.plan);
  return String(counts.reading);
}

function focusList(): void {
  document.getElementById('reading-list')?.focus();
}
