import type { Matrix, Overview } from '@xiangjian/contract';
import { FindingSlide } from './finding-slide.tsx';
import { HeatSlide } from './heat-slide.tsx';
import { PublicationSlide } from './publication-slide.tsx';
import { RankingSlide } from './ranking-slide.tsx';
import type { Slide } from './slides.ts';
import { TrendSlide } from './trend-slide.tsx';

interface Props {
  readonly slide: Slide;
  readonly overview: Overview;
  readonly matrix: Matrix;
}

/** One page. */
export function SlideView({ slide, overview, matrix }: Props) {
  switch (slide.kind) {
    case 'finding':
      return <FindingSlide overview={overview} />;
    case 'publication':
      return <PublicationSlide overview={overview} />;
    case 'heat':
      return <HeatSlide matrix={matrix} {...slide} />;
    case 'ranking':
      return <RankingSlide matrix={matrix} indicator={slide.indicator} />;
    default:
      return <TrendSlide matrix={matrix} years={overview.years} {...slide} />;
  }
}
