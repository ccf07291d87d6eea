import type { Profile } from '@xiangjian/contract';
import {
  indicatorById,
  isIndicatorId,
  type Language,
  noteComparabilityLabels,
} from '@xiangjian/indicators';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { printDate } from './print-date.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

interface Props {
  readonly events: Profile['events'];
  readonly notes: Profile['notes'];
}

/** Renamed, merged, split, counted otherwise: why a series may break. Nothing where nothing happened. */
export function EventList({ events, notes }: Props) {
  const w = useWords(townshipWords);
  const m = useWords(marks);
  const language = useLanguage();
  if (events.length === 0 && notes.length === 0) return null;
  const names = (units: readonly { readonly name: string }[]) =>
    units.map(({ name }) => name).join(m.list);
  return (
    <section className={styles.events}>
      <h2>{w.events}</h2>
      <ul>
        {events.map((event) => (
          <li key={`${event.date} ${event.kind}`}>
            {printDate(event.date, language)} {w[event.kind]} {names(event.from)} {w.became}{' '}
            {names(event.to)}
            {event.document !== null && <span className={styles.quiet}> {event.document}</span>}
          </li>
        ))}
        {notes.map(({ id, indicator, from, comparability, text }) => (
          <li key={id}>
            {w.definition(from, indicator === null ? w.allIndicators : nameOf(indicator, language))}{' '}
            {text}
            <span className={styles.quiet}>
              {' '}
              {noteComparabilityLabels[comparability][language]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(indicator: string, language: Language): string {
  if (!isIndicatorId(indicator)) return indicator;
  const { labelZh, labelEn } = indicatorById(indicator);
  return language === 'zh' ? labelZh : labelEn;
}
