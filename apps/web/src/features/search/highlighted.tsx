import styles from './search.module.css';

interface Props {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text with the part that answered to the search, set off by weight and ground. */
export function Highlighted({ text, start, end }: Props) {
  return (
    <>
      {text.slice(0, start)}
      <mark className={styles.mark}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </>
  );
}
