import { mostNamed } from '@xiangjian/charts';
import type { Township } from '@xiangjian/contract';
import { BoundariesSwitch } from '../../components/boundaries-switch.tsx';
import { DownloadPaper } from '../../components/download-paper.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../language/use-words.ts';
import { useBoundaries } from '../../view/use-boundaries.ts';
import { useScope } from '../../view/use-scope.ts';
import { type AreaQuestion, areaParameters } from './area-question.ts';
import { ChangePanel } from './change-panel.tsx';
import { changeWords } from './change-words.ts';
import { CloudPanel } from './cloud-panel.tsx';
import styles from './compare.module.css';
import {
  ChangeFinding,
  FunnelFinding,
  RankingFinding,
  ScatterFinding,
  SpreadFinding,
  TableFinding,
  TrendFinding,
} from './compare-finding.tsx';
import { compareWords } from './compare-words.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { FunnelPanel } from './funnel-panel.tsx';
import { MultiplesPanel } from './multiples-panel.tsx';
import { RankingPanel } from './ranking-panel.tsx';
import { sameKind } from './same-kind.ts';
import { ScatterPanel } from './scatter-panel.tsx';
import { scatterWords } from './scatter-words.ts';
import { SpreadPanel } from './spread-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';
import type { Choice } from './use-choice.ts';
import type { Company } from './use-company.ts';
import { useSteady } from './use-steady.ts';
import { useViewAhead } from './use-view-ahead.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The drawings that look at earlier years, in which townships may have stood otherwise. */
const withBoundaries: ReadonlySet<Choice['chart']> = new Set(['rank', 'trend', 'multi', 'change']);

/** More lines than this in one trend cannot be told apart. */
const mostLines = 20;

/** More small pictures than this on one page are not looked at. */
const mostMultiples = 30;

interface Props {
  readonly choice: Choice;
  /** Codes of the ticked townships. */
  readonly chosen: readonly string[];
  readonly townships: readonly Township[];
  readonly company: Company;
}

/** Finding, choice of drawing, and the drawing of each indicator. */
export function Answers({ choice, chosen, townships, company }: Props) {
  const w = useWords(compareWords);
  const c = useWords(changeWords);
  const { indicators, chart } = choice;
  const x = useWords(scatterWords);
  const [first, second] = indicators;
  const { area, year } = useScope();
  const boundaries = useBoundaries();
  const where: AreaQuestion = { area, year, peers: company.peers, set: company.set };
  const within = company.set ?? townships.map(({ code }) => code);
  const marked = useSteady(
    company.choice === 'nearest' ? [company.own] : company.choice === 'list' ? [] : chosen,
  );
  const lines = (chosen.length === 0 || company.set !== undefined ? within : chosen).slice(
    0,
    mostLines,
  );
  const [from = year] = choice.years;
  const to = choice.years[choice.years.length - 1] ?? year;
  const pair = from < to ? { from, to } : null;
  const trendOf = (indicator: string) => ({
    indicator,
    boundaries,
    townships: lines,
    years: choice.years,
    set: company.set ?? sameKind(lines, company.peers, townships),
  });
  const most = chart === 'multi' ? mostMultiples : mostNamed;
  // Where not all fit, the ticked ones come first.
  const shown =
    within.length <= most ? within : [...new Set([...chosen, ...within])].slice(0, most);
  const everyone = (indicator: string) => ({
    ...trendOf(indicator),
    townships: shown,
    set: company.set ?? sameKind(shown, company.peers, townships),
  });
  const lookAhead = useViewAhead({ indicators, where, trendOf });
  return (
    <>
      {chart === 'rank' && <RankingFinding question={{ indicator: first, ...where, boundaries }} />}
      {chart === 'spread' && <SpreadFinding question={{ indicator: first, ...where }} />}
      {chart === 'funnel' && <FunnelFinding indicator={first} where={where} />}
      {chart === 'change' && pair === null && <Note title={c.noPair}>{c.noPairDo}</Note>}
      {chart === 'change' && pair !== null && (
        <ChangeFinding question={{ indicator: first, ...where, boundaries, ...pair }} />
      )}
      {chart === 'multi' && <TrendFinding question={everyone(first)} />}
      {chart === 'scatter' && (
        <ScatterFinding
          across={first}
          up={second}
          year={year}
          trendOf={everyone}
          isCloud={within.length > mostNamed}
        />
      )}
      {chart === 'trend' && <TrendFinding question={trendOf(first)} />}
      {chart === 'table' && <TableFinding question={{ ...where, indicators }} />}
      <ViewSwitch chart={chart} onNear={lookAhead} />
      <div className={styles.means}>
        {withBoundaries.has(chart) && <BoundariesSwitch area={area} />}
        <DownloadPaper
          path="/documents/comparison"
          query={{ ...areaParameters(where), indicators }}
          what={w.paper}
        />
      </div>
      {chart === 'trend' && within.length > mostLines && chosen.length > mostLines && (
        <p className={styles.quiet}>{w.tooMany(mostLines)}</p>
      )}
      {chart === 'multi' && within.length > mostMultiples && (
        <p className={styles.quiet}>{w.tooManyMultiples(mostMultiples)}</p>
      )}
      <div className={styles.panels}>
        {chart === 'table' && (
          <FiguresPanel indicators={indicators} where={where} emphasised={marked} />
        )}
        {chart === 'scatter' && second === undefined && (
          <Note title={x.needTwo}>{x.needTwoDo}</Note>
        )}
        {chart === 'scatter' && second !== undefined && within.length > mostNamed && (
          <CloudPanel question={{ ...where, indicators: [first, second] }} />
        )}
        {chart === 'scatter' && second !== undefined && within.length <= mostNamed && (
          <ScatterPanel
            across={first}
            up={second}
            where={where}
            trendOf={everyone}
            emphasised={marked}
          />
        )}
        {chart !== 'table' &&
          chart !== 'scatter' &&
          indicators.map((id) => {
            const look = { emphasised: marked, isFirst: id === first };
            const question = { indicator: id, ...where };
            switch (chart) {
              case 'trend':
                return (
                  <TrendPanel
                    key={id}
                    question={trendOf(id)}
                    where={where}
                    low={indicators.length > 1}
                    {...look}
                  />
                );
              case 'multi':
                return <MultiplesPanel key={id} question={everyone(id)} where={where} {...look} />;
              case 'change':
                return pair === null ? null : (
                  <ChangePanel key={id} question={{ ...question, boundaries, ...pair }} {...look} />
                );
              case 'funnel':
                return <FunnelPanel key={id} indicator={id} where={where} {...look} />;
              case 'spread':
                return <SpreadPanel key={id} question={question} {...look} />;
              default:
                return <RankingPanel key={id} question={{ ...question, boundaries }} {...look} />;
            }
          })}
      </div>
    </>
  );
}
