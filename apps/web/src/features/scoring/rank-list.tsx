import { type RankAxis, rankAxis, rankLabel, rankStrip, type Sketch } from '@xiangjian/charts';
import type { Composite, CompositeGroup, CompositeRow } from '@xiangjian/compare/composite';
import { groupLabel, type Language } from '@xiangjian/indicators';
import { Explained } from '../../components/explained.tsx';
import { SketchView } from '../../components/sketch-view.tsx';
import { SketchWalk } from '../../components/sketch-walk.tsx';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import styles from './ranks.module.css';
import { gradeName, itemName } from './scheme-names.ts';
import { scoreText } from './score-text.ts';
import { scoringWords } from './scoring-words.ts';
import { useRowMoves } from './use-row-moves.ts';

const stripWidth = 264;

/** The townships in the order of their index: rank with its interval, the interval drawn, score, grade. */
export function RankList({ composite }: { readonly composite: Composite }) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  return (
    <>
      {composite.groups.map((group) => (
        <div key={group.label}>
          {composite.groups.length > 1 && (
            <h3 className={styles.group}>
              {w.groupOf(groupLabel(group.label, language), group.n_scored, group.n_total)}
            </h3>
          )}
          <GroupTable group={group} composite={composite} />
          <NotScored rows={group.rows} />
        </div>
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: CompositeGroup;
  readonly composite: Composite;
}

function GroupTable({ group, composite: { scheme, method } }: GroupProps) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const axis: RankAxis = {
    size: Math.max(group.n_scored, 1),
    width: stripWidth,
    palette,
    language,
  };
  const scored = group.rows.filter(({ index }) => index !== null);
  const body = useRowMoves(scored.map(({ key }) => key).join(' '));
  const hasBands = scored.some(({ band }) => band !== null);
  if (scored.length === 0) return null;
  const rows = scored.map((row) => {
    const name = row.township?.name ?? row.alias ?? '';
    return { row, name, strip: rankStrip({ ...row, name }, axis) };
  });
  return (
    <SketchWalk
      says={w.ranksSay(scored.length)}
      note={<span className={styles.quiet}>{w.ranksLead(method.draws)}</span>}
      rows={rows.map(({ row, strip }) => (strip === null ? [] : [{ id: row.key, sketch: strip }]))}
    >
      <table className={`data-table ${styles.ranks}`}>
        <caption className="visually-hidden">{w.ranks}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Explained>{w.place}</Explained>
            </th>
            <th scope="col">{w.township}</th>
            <th scope="col" className={styles.axis}>
              <SketchView sketch={rankAxis(axis)} />
            </th>
            <th scope="col" className="number">
              {w.score}
            </th>
            {hasBands && <th scope="col">{w.band}</th>}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map(({ row, name, strip }) => (
            <RankRow
              key={row.key}
              row={row}
              scheme={scheme}
              name={name}
              strip={strip}
              language={language}
              hasBands={hasBands}
            />
          ))}
        </tbody>
      </table>
    </SketchWalk>
  );
}

interface RowProps {
  readonly row: CompositeRow;
  readonly scheme: Composite['scheme'];
  readonly name: string;
  readonly strip: Sketch | null;
  readonly language: Language;
  readonly hasBands: boolean;
}

function RankRow({ row, scheme, name, strip, language, hasBands }: RowProps) {
  const w = useWords(scoringWords);
  const m = useWords(marks);
  const grade = gradeName(scheme, row.band, language);
  const isOpen = row.index_lower !== row.index_upper;
  const { index, index_lower: low, index_upper: high } = row;
  const hint = [
    isOpen ? w.openScore(scoreText(low), scoreText(high)) : '',
    row.bonus ? w.bonusPoints(scoreText(row.bonus)) : '',
  ].filter((part) => part !== '');
  return (
    <tr data-row={row.key}>
      <td className={styles.place}>{rankLabel(row, language) || '—'}</td>
      <th scope="row">{name}</th>
      <td className={styles.axis}>
        {strip !== null && <SketchView sketch={strip} id={row.key} />}
      </td>
      <td className="number" title={hint.join(m.semicolon)}>
        <span className={isOpen ? styles.openScore : undefined}>{scoreText(index)}</span>
      </td>
      {hasBands && (
        <td>
          {row.band_open ? (
            <span className={styles.quiet}>
              {grade} · {w.bandOpen}
            </span>
          ) : (
            grade
          )}
          {row.vetoes.map((veto) => {
            const vetoed = itemName(scheme, veto.item, language);
            return (
              <span key={veto.item} className={styles.veto}>
                {veto.state === 'met' ? w.vetoMet(vetoed) : w.vetoOpen(vetoed)}
              </span>
            );
          })}
        </td>
      )}
    </tr>
  );
}

/** Who has no index, and why: never at the end of the ranks. */
function NotScored({ rows }: { readonly rows: readonly CompositeRow[] }) {
  const w = useWords(scoringWords);
  const m = useWords(marks);
  const silent = rows.filter(({ index }) => index === null);
  if (silent.length === 0) return null;
  const reasons = [...new Set(silent.map(({ not_scored }) => not_scored))];
  return (
    <dl className={styles.notScored}>
      {reasons.map((reason) => (
        <div key={reason}>
          <dt>
            {w.notScored} · <Explained>{reason === null ? '' : w[reason]}</Explained>
          </dt>
          <dd>
            {silent
              .filter(({ not_scored }) => not_scored === reason)
              .map(({ township, alias }) => township?.name ?? alias)
              .join(m.list)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
