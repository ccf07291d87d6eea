import type { ChangeAnswer, ChangeRow } from '@xiangjian/contract';
import { Explained } from '../../components/explained.tsx';
import { useWords } from '../../language/use-words.ts';
import { changeWords } from './change-words.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';

interface Props {
  readonly answer: ChangeAnswer;
  readonly emphasised: readonly string[];
}

type Move = NonNullable<ChangeRow['rank_move']>;

/** Why each rank moved: own change, that of others, chance and wording, basis and completeness. They add up. */
export function MoveTable({ answer, emphasised }: Props) {
  const w = useWords(changeWords);
  const { township: head } = useWords(compareWords);
  const moved = answer.rows
    .flatMap(({ township, rank_move: move }) => (move === null ? [] : [{ township, move }]))
    .sort((a, b) => sizeOf(b.move) - sizeOf(a.move));
  if (moved.length === 0) return <p className={styles.quiet}>{w.noMoves}</p>;
  return (
    <details className={styles.figures} open>
      <summary>{w.moves}</summary>
      <p className={styles.quiet}>
        <Explained>{w.movesHow}</Explained>
      </p>
      <div className={`${styles.scroll} ${styles.near}`}>
        <table className="data-table">
          <caption className="visually-hidden">{w.moves}</caption>
          <thead>
            <tr>
              <th scope="col" className="sticky">
                {head}
              </th>
              {[w.move, w.own, w.others, w.chancePart, w.definition].map((label) => (
                <th key={label} scope="col" className="number">
                  <Explained>{label}</Explained>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moved.map(({ township, move }) => (
              <tr
                key={township.code}
                className={emphasised.includes(township.code) ? styles.emphasised : undefined}
              >
                <th scope="row" className="sticky">
                  {township.name}
                </th>
                <td className="number">
                  <b>{places(move.from - move.to)}</b>
                </td>
                <td className="number">{places(move.own)}</td>
                <td className="number">{places(move.others)}</td>
                <td className="number">{places(move.chance)}</td>
                <td className="number">{places(move.definition)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function sizeOf({ from, to }: Move): number {
  return Math.abs(from - to);
}

/** Places with their sign; none for no place. */
function places(count: number): string {
  if (count === 0) return '0';
  return `${count < 0 ? '−' : '+'}${Math.abs(count)}`;
}
