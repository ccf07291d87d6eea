import { useQuery } from '@tanstack/react-query';
import { scatterSays } from '@xiangjian/charts';
import {
  comparisonRuleOf,
  hasNumber,
  type IndicatorId,
  indicatorById,
} from '@xiangjian/indicators';
import { type MatrixQuestion, matrixQuery } from '../../api/get-matrix.ts';
import { Finding } from '../../components/finding.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { AreaQuestion } from './area-question.ts';
import styles from './compare.module.css';
import { compareWords } from './compare-words.ts';
import { countBoth } from './count-both.ts';
import { funnelWords } from './funnel-words.ts';
import { type ChangeQuestion, changeQuery } from './get-change.ts';
import { type DistributionQuestion, distributionQuery } from './get-distribution.ts';
import { funnelQuery } from './get-funnel.ts';
import { type RankingQuestion, rankingQuery } from './get-ranking.ts';
import { type TrendQuestion, trendQuery } from './get-trend.ts';
import { indicatorName } from './group-indicators.ts';
import { scatterWords } from './scatter-words.ts';
import { splitFinding } from './split-finding.ts';
import { useFunnelQuestion } from './use-funnel-question.ts';

/** The page begins with what the first drawing shows, as a sentence. */
export function RankingFinding({ question }: { readonly question: RankingQuestion }) {
  const language = useLanguage();
  const { data } = useQuery(rankingQuery(question));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for a distribution. */
export function SpreadFinding({ question }: { readonly question: DistributionQuestion }) {
  const language = useLanguage();
  const { data } = useQuery(distributionQuery(question));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for a funnel; where an indicator has none, that is the finding. */
export function FunnelFinding({
  indicator,
  where,
}: {
  indicator: IndicatorId;
  where: AreaQuestion;
}) {
  const w = useWords(funnelWords);
  const language = useLanguage();
  const hasFunnel = comparisonRuleOf(indicator).method !== 'none';
  const { data } = useQuery({
    ...funnelQuery(useFunnelQuestion(indicator, where)),
    enabled: hasFunnel,
  });
  if (!hasFunnel) return <Sentence text={w.noFunnel} />;
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for a change between two years. */
export function ChangeFinding({ question }: { readonly question: ChangeQuestion }) {
  const language = useLanguage();
  const { data } = useQuery(changeQuery(question));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

interface ScatterQuestion {
  readonly across: IndicatorId;
  readonly up: IndicatorId | undefined;
  readonly year: number;
  readonly trendOf: (indicator: string) => TrendQuestion;
  /** Too many townships for a sentence that counts them: their names stand instead. */
  readonly isCloud: boolean;
}

/** The same for two indicators against each other. */
export function ScatterFinding({ across, up, year, trendOf, isCloud }: ScatterQuestion) {
  const w = useWords(scatterWords);
  const language = useLanguage();
  const isAsked = up !== undefined && !isCloud;
  const x = useQuery({ ...trendQuery(trendOf(across)), enabled: isAsked });
  const y = useQuery({ ...trendQuery(trendOf(up ?? across)), enabled: isAsked });
  if (up === undefined) return <Sentence text={w.needTwo} />;
  const nameOf = (id: IndicatorId) => indicatorName(indicatorById(id), language);
  if (isCloud) return <Sentence text={w.title(nameOf(across), nameOf(up))} />;
  if (x.data === undefined || y.data === undefined) return <Sentence text={undefined} />;
  const count = countBoth(x.data, y.data, year);
  return <Sentence text={scatterSays(count, x.data, y.data, year, language)} />;
}

/** The same for a trend. */
export function TrendFinding({ question }: { readonly question: TrendQuestion }) {
  const language = useLanguage();
  const { data } = useQuery(trendQuery(question));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for the table: how much of it is filled. */
export function TableFinding({ question }: { readonly question: MatrixQuestion }) {
  const w = useWords(compareWords);
  const { data } = useQuery(matrixQuery(question));
  if (data === undefined) return <Sentence text={undefined} />;
  const stated = data.rows.flatMap((row) => row.cells).filter((cell) => hasNumber(cell.status));
  const { area, year, rows, indicators } = data;
  const text = w.tableFinding(area.name, year, rows.length, indicators.length, stated.length);
  return <Sentence text={text} hint={w.tableDetail} />;
}

function Sentence({
  text,
  hint,
}: {
  readonly text: string | undefined;
  /** What can be done with the page; paper has no use for it. */
  readonly hint?: string;
}) {
  // A blank line holds the place while the sentence is on its way, so that the page does not jump.
  const { headline, rest } = splitFinding(text ?? '\u00a0');
  return (
    <div className={styles.sentence}>
      <Finding detail={hint === undefined ? rest : <span className="screen-only">{hint}</span>}>
        {headline}
      </Finding>
    </div>
  );
}
