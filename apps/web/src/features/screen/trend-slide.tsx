import { useQuery } from '@tanstack/react-query';
import { trendLines } from '@xiangjian/charts';
import type { Matrix } from '@xiangjian/contract';
import { useCallback, useMemo } from 'react';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { DarkChart } from './dark-chart.tsx';
import { screenTrendQuery } from './get-screen-answers.ts';
import { screenWords } from './screen-words.ts';
import { SlideHead } from './slide-head.tsx';
import { wallPalette } from './wall-palette.ts';

interface Props {
  readonly matrix: Matrix;
  readonly indicator: string;
  readonly years: readonly number[];
  readonly emphasised: readonly string[];
}

/** The years of all townships under one indicator, those beyond chance in colour. */
export function TrendSlide({ matrix, indicator, years, emphasised }: Props) {
  const townships = useMemo(() => matrix.rows.map(({ township }) => township.code), [matrix]);
  const query = useQuery(screenTrendQuery(indicator, townships, years));
  const language = useLanguage();
  const w = useWords(screenWords);
  const { data } = query;
  const draw = useCallback(
    (width: number) => {
      if (data === undefined) throw new Error('drawn before it is answered');
      return trendLines(data, { palette: wallPalette, language, width, emphasised });
    },
    [data, language, emphasised],
  );
  return (
    <PageState query={query}>
      {(answer) => {
        const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
        const name = language === 'zh' ? answer.indicator.label_zh : answer.indicator.label_en;
        return (
          <>
            <SlideHead title={finding} hint={`${w.trend(name)} · ${w.trendHint}`} />
            <DarkChart draw={draw} says={finding} />
          </>
        );
      }}
    </PageState>
  );
}
