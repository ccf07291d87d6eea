import { QuotedText } from '../../components/quoted-text.tsx';
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
      <QuotedText text={text.slice(0, start)} />
      <mark className={styles.mark}>
        <QuotedText text={text.slice(start, end)} />
      </mark>
      <QuotedText text={text.slice(end)} />
    </>
  );
}
