import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rankLabel } from '@xiangjian/charts';
import type { Coverage, Ranking } from '@xiangjian/contract';
import { hasNumber } from '@xiangjian/indicators';
import { cellHint } from '../../components/cell-hint.ts';
import { isQualified } from '../../components/cell-look.ts';
import { cellText, decimalsOf } from '../../components/cell-text.ts';
import { Explained } from '../../components/explained.tsx';
import { Figure } from '../../components/figure.tsx';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import { isBeyondWhole } from './beyond-whole.ts';
import { definitionWords } from './definition-words.ts';
import { ranksQuery } from './get-ranks.ts';
import { indicatorWords } from './indicator-words.ts';
import styles from './values-table.module.css';

/** Every township's value with its place and the way to its source; those without a number stand in their place and say why. */
export function ValuesTable({ coverage }: { readonly coverage: Coverage }) {
  const language = useLanguage();
  const w = { ...useWords(indicatorWords), ...useWords(definitionWords) };
  const { peers } = useScope();
  const { indicator, values, year, area } = coverage;
  const { data: ranking } = useQuery(ranksQuery(indicator.id, area.code, year, peers));
  const rankOf = new Map(ranking?.rows.map((row) => [row.township.code, row]));
  const decimals = decimalsOf(
    values
      .filter(({ status }) => hasNumber(status))
      .map((cell) => cellText(indicator.id, cell, language)),
  );
  return (
    <div className="table-frame">
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col" className="number">
              {[w.value, unitText(indicator.unit, language)].join(' ').trim()}
            </th>
            <th scope="col">{w.place}</th>
            <th scope="col">{w.status}</th>
          </tr>
        </thead>
        <tbody>
          {values.map(({ township, ...cell }) => (
            <tr key={township.code}>
              <th scope="row">
                <Link
                  to={paths.township}
                  params={{ code: township.code }}
                  search={carriedView}
                  preload={false}
                >
                  {township.name}
                </Link>
              </th>
              <td className="number">
                <Figure
                  township={township.code}
                  year={year}
                  indicator={indicator.id}
                  cell={cell}
                  decimals={decimals}
                />
              </td>
              <td>
                <Place row={rankOf.get(township.code)} />
              </td>
              <td className={styles.note}>
                <Explained>
                  {[
                    isBeyondWhole(indicator.scale, cell) ? w.beyondWhole : null,
                    isQualified(cell) ? cellHint(indicator.id, cell, language) : null,
                    cell.basis === null ? null : w.basisOf[cell.basis],
                  ]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </Explained>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranking !== undefined && <Reservations ranking={ranking} />}
    </div>
  );
}

/** A place with its interval and of how many; nothing where there is none. */
function Place({ row }: { readonly row: Ranking['rows'][number] | undefined }) {
  const language = useLanguage();
  const w = useWords(definitionWords);
  const place = row === undefined ? '' : rankLabel(row, language);
  if (place === '') return null;
  const size = row?.rank_group_size ?? null;
  return (
    <>
      {place} {size !== null && <span className={styles.size}>{w.of(size)}</span>}
    </>
  );
}

/** Why places mean little, where they do. */
function Reservations({ ranking: { groups } }: { readonly ranking: Ranking }) {
  const language = useLanguage();
  const w = useWords(definitionWords);
  const reasons = groups
    .filter(({ display }) => display !== 'positions')
    .map((group) => (language === 'zh' ? group.reason_zh : group.reason_en));
  return [...new Set(reasons)].map((reason) => (
    <p key={reason} className={styles.reservation}>
      {w.placesMeanLittle(reason)}
    </p>
  ));
}
