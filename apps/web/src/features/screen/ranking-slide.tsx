import { useQuery } from '@tanstack/react-query';
import { rankingBars } from '@xiangjian/charts';
import type { Matrix } from '@xiangjian/contract';
import { useCallback } from 'react';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { DarkChart } from './dark-chart.tsx';
import { screenRankingQuery } from './get-screen-answers.ts';
import { screenWords } from './screen-words.ts';
import { SlideHead } from './slide-head.tsx';
import { wallPalette } from './wall-palette.ts';

interface Props {
  readonly matrix: Matrix;
  readonly indicator: string;
}

/** The ranking of one indicator: what it says, and every rank with its interval. */
export function RankingSlide({ matrix, indicator }: Props) {
  const query = useQuery(screenRankingQuery(matrix.area.code, matrix.year, indicator));
  const language = useLanguage();
  const w = useWords(screenWords);
  const { data } = query;
  const draw = useCallback(
    (width: number) => {
      if (data === undefined) throw new Error('drawn before it is answered');
      return rankingBars(data, { palette: wallPalette, language, width });
    },
    [data, language],
  );
  return (
    <PageState query={query}>
      {(answer) => {
        const finding = language === 'zh' ? answer.finding_zh : answer.finding_en;
        const name = language === 'zh' ? answer.indicator.label_zh : answer.indicator.label_en;
        return (
          <>
            <SlideHead title={finding} hint={`${w.ranking(name)} · ${w.rankingHint}`} />
            <DarkChart draw={draw} says={finding} />
          </>
        );
      }}
    </PageState>
  );
}
