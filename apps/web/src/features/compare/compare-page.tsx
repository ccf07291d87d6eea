import { useQuery } from '@tanstack/react-query';
import type { Township } from '@xiangjian/contract';
import { Segmented } from 'antd';
import { useMemo } from 'react';
import { matrixQuery } from '../../api/get-matrix.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView } from '../../view/use-view.ts';
import styles from './compare.module.css';
import { RankingFinding, TableFinding, TrendFinding } from './compare-finding.tsx';
import { compareWords } from './compare-words.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { TownshipPicker } from './township-picker.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { type Choice, type Comparison, comparisons, useChoice } from './use-choice.ts';
import { YearPicker } from './year-picker.tsx';

/** More lines than this in one trend cannot be told apart. */
const mostLines = 20;

/** 对比: chosen indicators of the townships of an area as ranking, trend or table. */
export function ComparePage() {
  const w = useWords(compareWords);
  const { area, year } = useScope();
  const townships = useQuery(
    matrixQuery({ area, year, peers: 'all', indicators: ['published_on_time'] }),
  );
  return (
    <PageState query={townships}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Note title={w.noTownships}>{w.noTownshipsDo}</Note>
        ) : (
          <Comparing townships={rows.map(({ township }) => township)} />
        )
      }
    </PageState>
  );
}

function Comparing({ townships }: { readonly townships: readonly Township[] }) {
  const w = useWords(compareWords);
  const choice = useChoice();
  const hints: Readonly<Record<Comparison, string>> = {
    rank: w.rankHint,
    trend: w.trendHint(mostLines),
    table: w.tableHint,
  };
  return (
    <div className={styles.page}>
      <aside className={`${styles.rail} screen-only`} aria-label={w.choose}>
        <IndicatorPicker chosen={choice.indicators} />
        {choice.chart === 'trend' && (
          <YearPicker offered={choice.offeredYears} chosen={choice.years} />
        )}
        <TownshipPicker
          townships={townships}
          chosen={choice.townships}
          hint={hints[choice.chart]}
        />
      </aside>
      <div className={styles.content}>
        <Answers choice={choice} townships={townships} />
      </div>
    </div>
  );
}

function Answers({
  choice,
  townships,
}: {
  readonly choice: Choice;
  readonly townships: readonly Township[];
}) {
  const w = useWords(compareWords);
  const { indicators, chart } = choice;
  const [first = 'mediation_success_rate'] = indicators;
  const known = townships.map(({ code }) => code);
  const chosen = useSteady(choice.townships.filter((code) => known.includes(code)));
  const lines = (chosen.length === 0 ? known : chosen).slice(0, mostLines);
  const trendOf = (indicator: string) => ({ indicator, townships: lines, years: choice.years });
  return (
    <>
      {chart === 'rank' && <RankingFinding indicator={first} />}
      {chart === 'trend' && <TrendFinding question={trendOf(first)} />}
      {chart === 'table' && <TableFinding indicators={indicators} />}
      <ViewSwitch chart={chart} />
      {chart === 'trend' && chosen.length > mostLines && (
        <p className={styles.quiet}>{w.tooMany(mostLines)}</p>
      )}
      <div className={styles.panels}>
        {chart === 'rank' &&
          indicators.map((id) => (
            <RankingPanel key={id} indicator={id} emphasised={chosen} isFirst={id === first} />
          ))}
        {chart === 'trend' &&
          indicators.map((id) => (
            <TrendPanel
              key={id}
              question={trendOf(id)}
              emphasised={chosen}
              low={indicators.length > 1}
              isFirst={id === first}
            />
          ))}
        {chart === 'table' && <FiguresPanel indicators={indicators} emphasised={chosen} />}
      </div>
    </>
  );
}

/** The same list as long as it holds the same codes, so that a chart is not drawn again for nothing. */
function useSteady(codes: readonly string[]): readonly string[] {
  const key = codes.join(',');
  return useMemo(() => (key === '' ? [] : key.split(',')), [key]);
}

function ViewSwitch({ chart }: { readonly chart: Comparison }) {
  const w = useWords(compareWords);
  const change = useChangeView();
  return (
    <div className={`${styles.switch} screen-only`}>
      <Segmented<Comparison>
        aria-label={w.views}
        value={chart}
        options={comparisons.map((name) => ({ value: name, label: w[name] }))}
        onChange={(name) => change({ chart: name === 'rank' ? undefined : name })}
      />
    </div>
  );
}
