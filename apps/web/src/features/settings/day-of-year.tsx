import { useWords } from '../../language/use-words.ts';
import { houseWords } from './house-words.ts';
import styles from './settings.module.css';

/** Days of each month that stand in every year. */
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface Props {
  /** What the day is for; names both lists for a screen reader. */
  readonly label: string;
  /** Month and day, as 04-01. */
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
}

/** A day of every year, chosen by month and day. A day that the month lacks becomes its last one. */
export function DayOfYear({ label, value, disabled, onChange }: Props) {
  const w = useWords(houseWords);
  const [month = 1, day = 1] = value.split('-').map(Number);
  const choose = (nextMonth: number, nextDay: number) => {
    const last = daysOfMonths[nextMonth - 1] ?? 28;
    onChange([nextMonth, Math.min(nextDay, last)].map((n) => String(n).padStart(2, '0')).join('-'));
  };
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return (
    <span className={styles.day}>
      <select
        aria-label={w.monthOf(label)}
        value={month}
        disabled={disabled}
        onChange={({ target }) => choose(Number(target.value), day)}
      >
        {numbers(12).map((n) => (
          <option key={n} value={n}>
            {w.month(n)}
          </option>
        ))}
      </select>
      <select
        aria-label={w.dayOf(label)}
        value={day}
        disabled={disabled}
        onChange={({ target }) => choose(month, Number(target.value))}
      >
        {numbers(daysOfMonths[month - 1] ?? 28).map((n) => (
          <option key={n} value={n}>
            {w.day(n)}
          </option>
        ))}
      </select>
      {w.before}
    </span>
  );
}
