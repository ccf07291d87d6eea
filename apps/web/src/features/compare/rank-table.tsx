import { rankLabel } from '@xiangjian/charts';
import type { Ranking } from '@xiangjian/contract';
import { groupLabel } from '@xiangjian/indicators';
import { cellText, decimalsOf } from '../../components/cell-text.ts';
import { Explained } from '../../components/explained.tsx';
import { Figure } from '../../components/figure.tsx';
import { Term } from '../../components/term.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { basisText, withUnitText } from './labels.ts';
import { chanceText, partsText } from './ranking-table-data.ts';

interface Props {
  readonly answer: Ranking;
  readonly emphasised: readonly string[];
}

/** The ranking in figures: place with its interval, value with its source, both counts, what chance allows. */
export function RankTable({ answer, emphasised }: Props) {
  const w = useWords(compareWords);
  const language = useLanguage();
  const { id, unit } = withUnitText(answer.indicator, language);
  const decimals = decimalsOf(answer.rows.map((row) => cellText(id, row, language)));
  const hasParts = answer.rows.some((row) => partsText(row) !== '');
  const hasChance = answer.rows.some((row) => row.chance_lower !== null);
  const hasBasis = answer.rows.some((row) => row.basis !== null);
  const isJudged = answer.rows.some((row) => row.judgement !== 'not_judged');
  return (
    <div className={`${styles.scroll} ${styles.near}`}>
      <table className="data-table">
        <caption className="visually-hidden">{w.rankTable}</caption>
        <thead>
          <tr>
            <th scope="col" className="sticky">
              {w.township}
            </th>
            <th scope="col">{w.kind}</th>
            <th scope="col">
              <Term name="rank_interval">{w.place}</Term>
            </th>
            <th scope="col" className="number">
              {w.value}
              {w.inUnit(unit)}
            </th>
            {hasChance && (
              <th scope="col" className="number">
                <Explained>{w.chance}</Explained>
              </th>
            )}
            {hasParts && (
              <th scope="col" className="number">
                {w.parts}
              </th>
            )}
            {hasBasis && (
              <th scope="col">
                <Term name="basis">{w.basis}</Term>
              </th>
            )}
            {isJudged && (
              <th scope="col">
                <Term name="judgement">{w.judged}</Term>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr
              key={row.township.code}
              className={emphasised.includes(row.township.code) ? styles.emphasised : undefined}
            >
              <th scope="row" className="sticky">
                {row.township.name}
              </th>
              <td className={styles.mayWrap}>{groupLabel(row.township.kind, language)}</td>
              <td className={styles.mayWrap}>{rankLabel(row, language) || '—'}</td>
              <td className="number">
                <Figure
                  township={row.township.code}
                  year={answer.year}
                  indicator={id}
                  cell={row}
                  decimals={decimals}
                />
              </td>
              {hasChance && <td className="number">{chanceText(id, row, language)}</td>}
              {hasParts && (
                <td className="number">
                  {partsText(row)}
                  {row.small_base && <span className={styles.quiet}> {w.smallBase}</span>}
                </td>
              )}
              {hasBasis && <td className={styles.mayWrap}>{basisText(row.basis, language)}</td>}
              {isJudged && (
                <td className={styles.mayWrap}>{row.lower === null ? '' : w[row.judgement]}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
