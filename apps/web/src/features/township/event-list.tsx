import type { Profile } from '@xiangjian/contract';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { printDate } from './print-date.ts';
import styles from './township.module.css';
import { townshipWords } from './township-words.ts';

/** Renamed, merged, split: why a series may break. Nothing where nothing happened. */
export function EventList({ events }: { readonly events: Profile['events'] }) {
  const w = useWords(townshipWords);
  const language = useLanguage();
  if (events.length === 0) return null;
  const names = (units: readonly { readonly name: string }[]) =>
    units.map(({ name }) => name).join('、');
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
      </ul>
    </section>
  );
}
