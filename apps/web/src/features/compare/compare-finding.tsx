import { useQuery } from '@tanstack/react-query';
import type { IndicatorId } from '@xiangjian/indicators';
import { hasNumber } from '@xiangjian/indicators';
import { matrixQuery } from '../../api/get-matrix.ts';
import { Finding } from '../../components/finding.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { compareWords } from './compare-words.ts';
import { rankingQuery } from './get-ranking.ts';
import { type TrendQuestion, trendQuery } from './get-trend.ts';

/** The page begins with what the first drawing shows, as a sentence. */
export function RankingFinding({ indicator }: { readonly indicator: IndicatorId }) {
  const language = useLanguage();
  const { data } = useQuery(rankingQuery({ indicator, ...useScope() }));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for a trend. */
export function TrendFinding({ question }: { readonly question: TrendQuestion }) {
  const language = useLanguage();
  const { data } = useQuery(trendQuery(question));
  return <Sentence text={language === 'zh' ? data?.finding_zh : data?.finding_en} />;
}

/** The same for the table: how much of it is filled. */
export function TableFinding({ indicators }: { readonly indicators: readonly IndicatorId[] }) {
  const w = useWords(compareWords);
  const { data } = useQuery(matrixQuery({ ...useScope(), indicators }));
  if (data === undefined) return <Sentence text={undefined} />;
  const stated = data.rows.flatMap((row) => row.cells).filter((cell) => hasNumber(cell.status));
  const { area, year, rows } = data;
  const text = w.tableFinding(area.name, year, rows.length, indicators.length, stated.length);
  return <Sentence text={text} detail={w.tableDetail} />;
}

function Sentence({
  text,
  detail,
}: {
  readonly text: string | undefined;
  readonly detail?: string;
}) {
  // A blank line holds the place while the sentence is on its way, so that the page does not jump.
  return <Finding {...(detail === undefined ? {} : { detail })}>{text ?? '\u00a0'}</Finding>;
}
