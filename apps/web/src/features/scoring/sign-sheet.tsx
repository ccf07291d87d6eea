import { rankLabel } from '@xiangjian/charts';
import type { Composite } from '@xiangjian/compare/composite';
import type { StoredScheme } from '@xiangjian/contract';
import { Button } from 'antd';
import { localDay } from '../../components/local-day.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChangeView } from '../../view/use-view.ts';
import { isWeighted } from './edit-scheme.ts';
import { ruleText } from './rule-text.ts';
import { Saves } from './saves.tsx';
import { gradeName, partName, schemeTitle } from './scheme-names.ts';
import { scoreText } from './score-text.ts';
import { kindWords, scoringWords } from './scoring-words.ts';
import styles from './sign-sheet.module.css';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly stored: StoredScheme;
  readonly composite: Composite | null;
  readonly isFinal: boolean;
}

/** What a committee signs: the rules with their weights, the ranks they give, how sure these are, and who locked them when. */
export function SignSheet({ studio, stored, composite, isFinal }: Props) {
  const w = useWords(scoringWords);
  const m = useWords(marks);
  const language = useLanguage();
  const change = useChangeView();
  const { scheme, lock } = studio;
  const bands = scheme.bands.map((band) => `${partName(band, language)} ≥ ${band.from}`);
  const methods = [
    [w.aggregation, w[scheme.aggregation]],
    [w.normalisation, scheme.normalisation === 'rank' ? w.rankScale : w[scheme.normalisation]],
    ...(bands.length > 0 ? [[w.band, bands.join(m.list)]] : []),
  ];
  return (
    <>
      <div className={`${styles.actions} screen-only`}>
        <Button type="text" onClick={() => change({ tab: undefined })}>
          ← {w.backToStudio}
        </Button>
        <Button type="primary" disabled={!isFinal} onClick={() => window.print()}>
          {w.print}
        </Button>
      </div>
      <article className={styles.sheet}>
        <header>
          <p className={styles.kicker}>{w.sheetTitle}</p>
          <h1>{schemeTitle(scheme, language)}</h1>
          <p>
            {partName(scheme, language)} · {w.version} {scheme.version}
            {composite !== null && ` · ${w.sheetScope} ${composite.area.name} ${composite.year}`}
          </p>
          <p className={styles.state}>
            {lock !== null
              ? w.lockedBy(localDay(lock.at), lock.by, lock.reason)
              : scheme.weights_locked
                ? `${w.stateOpen}${m.colon}${w.stateOpenHint}`
                : `${w.stateBlind}${m.colon}${w.stateBlindHint}`}
          </p>
        </header>
        <h2>{w.sheetRules}</h2>
        <p className={styles.methods}>
          {methods.map(([name, value]) => `${name}${m.colon}${value}`).join(m.semicolon)}
        </p>
        <RulesTable studio={studio} composite={composite} />
        {composite !== null && (
          <>
            <h2>{w.sheetRanks}</h2>
            <RanksTable composite={composite} />
            <p className={styles.small}>{w.sheetHow(composite.method.draws)}</p>
            <p className={styles.small}>{w.sheetMissing}</p>
          </>
        )}
        {stored.saves.length > 0 && (
          <>
            <h2>{w.saves}</h2>
            <Saves stored={stored} />
          </>
        )}
        <h2>{w.sheetSigns}</h2>
        <div className={styles.signs}>
          {['1', '2', '3'].map((line) => (
            <div key={line}>
              <span>{w.signName}</span>
              <span>{w.signDate}</span>
            </div>
          ))}
        </div>
        <p className={styles.small}>{w.sheetUnofficial}</p>
      </article>
    </>
  );
}

function RulesTable({ studio, composite }: Pick<Props, 'studio' | 'composite'>) {
  const w = useWords(scoringWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const group = composite?.groups[0];
  const percent = (share: number | null | undefined) =>
    share == null ? '—' : `${(100 * share).toFixed(1)}%`;
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{w.name}</th>
          <th scope="col">{w.kind}</th>
          <th scope="col">{w.rule}</th>
          <th scope="col" className="number">
            {w.weight}
          </th>
          <th scope="col" className="number">
            {w.nominal}
          </th>
          <th scope="col" className="number">
            {w.effective}
          </th>
        </tr>
      </thead>
      {studio.scheme.chapters.map((chapter) => {
        const own = group?.chapters.find(({ id }) => id === chapter.id);
        return (
          <tbody key={chapter.id}>
            <tr className={styles.chapter}>
              <th scope="rowgroup" colSpan={3}>
                {partName(chapter, language)}
              </th>
              <td className="number">{chapter.weight}</td>
              <td className="number">{percent(own?.weight)}</td>
              <td className="number">{percent(own?.effective)}</td>
            </tr>
            {chapter.items.map((item) => {
              const shares = group?.items.find(({ id }) => id === item.id);
              return (
                <tr key={item.id}>
                  <th scope="row" className={styles.nameCell}>
                    {partName(item, language)}
                  </th>
                  <td>{kinds[item.kind]}</td>
                  <td className={styles.ruleCell}>
                    {ruleText(item, language)}
                    {isWeighted(item) && w.whenMissing(w[item.missing])}
                  </td>
                  <td className="number">{isWeighted(item) ? item.weight : ''}</td>
                  <td className="number">{isWeighted(item) ? percent(shares?.weight) : ''}</td>
                  <td className="number">{isWeighted(item) ? percent(shares?.effective) : ''}</td>
                </tr>
              );
            })}
          </tbody>
        );
      })}
    </table>
  );
}

function RanksTable({ composite }: { readonly composite: Composite }) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  return (
    <div className={styles.ranks}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.place}</th>
            <th scope="col">{w.township}</th>
            <th scope="col" className="number">
              {w.score}
            </th>
            <th scope="col">{w.band}</th>
          </tr>
        </thead>
        {composite.groups.map((group) => (
          <tbody key={group.label}>
            {group.rows.map((row) => (
              <tr key={row.key}>
                <td>{rankLabel(row, language) || '—'}</td>
                <th scope="row">{row.township?.name ?? row.alias}</th>
                <td className="number">{row.index === null ? '—' : scoreText(row.index)}</td>
                <td>
                  {row.not_scored === null
                    ? `${gradeName(composite.scheme, row.band, language)}${row.band_open ? ` · ${w.bandOpen}` : ''}`
                    : w[row.not_scored]}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
