import styles from './help.module.css';

interface Props {
  /** What is asked or named, and what is said of it. */
  readonly pairs: readonly (readonly string[])[];
}

/** A list of names with their meanings. */
export function Pairs({ pairs }: Props) {
  return (
    <dl className={styles.pairs}>
      {pairs.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
