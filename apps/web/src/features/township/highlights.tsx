import { rankLabel } from '@xiangjian/charts';
import type { Profile } from '@xiangjian/contract';
import type { ReactNode } from 'react';
import { cellText } from '../../components/cell-text.ts';
import { Figure } from '../../components/figure.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { ProfileRow } from './chapters.ts';
import { highlightWords } from './highlight-words.ts';
import styles from './highlights.module.css';

type Found = Profile['highlights'];

/** Three short lists above the table: in front, behind, changed; each says when there is nothing beyond chance. */
export function Highlights({ profile }: { readonly profile: Profile }) {
  const w = useWords(highlightWords);
  const language = useLanguage();
  const { ahead, behind, changed } = profile.highlights;
  const rowOf = (id: string) => profile.rows.find(({ indicator }) => indicator.id === id);
  const standings = (list: Found['ahead']) =>
    list.map(({ indicator, level }) => (
      <Entry key={indicator} profile={profile} row={rowOf(indicator)}>
        {(row) =>
          [
            level === null ? null : w.judged(level),
            rankLabel(row, language),
            row.rank_group_size === null ? null : `/ ${row.rank_group_size}`,
          ]
            .filter((part) => part !== null && part !== '')
            .join(' ')
        }
      </Entry>
    ));
  return (
    <div className={styles.lists}>
      <List title={w.ahead} none={w.noneAhead} entries={standings(ahead)} />
      <List title={w.behind} none={w.noneBehind} entries={standings(behind)} />
      <List
        title={w.changed}
        none={w.noneChanged}
        entries={changed.map(({ indicator, level, direction }) => (
          <Entry key={indicator} profile={profile} row={rowOf(indicator)}>
            {(row) => {
              const before = row.series.find(({ year }) => year === profile.year - 1);
              const text = before === undefined ? '' : cellText(row.indicator.id, before, language);
              return `${direction === 'up' ? '↑' : '↓'} ${w.from(text)} · ${w.beyond(level)}`;
            }}
          </Entry>
        ))}
      />
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly ReactNode[];
}

function List({ title, none, entries }: ListProps) {
  return (
    <section>
      <h2>{title}</h2>
      {entries.length === 0 ? <p className={styles.none}>{none}</p> : <ul>{entries}</ul>}
    </section>
  );
}

interface EntryProps {
  readonly profile: Profile;
  readonly row: ProfileRow | undefined;
  readonly children: (row: ProfileRow) => string;
}

function Entry({ profile, row, children }: EntryProps) {
  const language = useLanguage();
  if (row === undefined) return null;
  const { indicator } = row;
  return (
    <li>
      <span className={styles.label}>
        {language === 'zh' ? indicator.label_zh : indicator.label_en}
      </span>
      <Figure
        township={profile.township.code}
        year={profile.year}
        indicator={indicator.id}
        cell={row}
      />
      <span className={styles.why}>{children(row)}</span>
    </li>
  );
}
