import type { EChartsOption } from 'echarts';
import { sansFamilies } from './fonts.ts';

/**
 * What a chart looks like where its own option does not say. Colours come with the palette that its option is drawn from, so
 * that one drawing goes from the screen to paper without being taken down.
 */
export const chartBase: EChartsOption = {
  aria: { enabled: true },
  backgroundColor: 'transparent',
  textStyle: { fontFamily: sansFamilies, fontSize: 12 },
};
