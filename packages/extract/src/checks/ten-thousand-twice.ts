import { quoteOf } from '../figures/source.ts';
import type { TextCheck } from './check.ts';

const twice = /(?<![\d.,])\d[\d.,]{0,15}万[余多]?万[余多]?(?=[元份册本张条件起场次人名户])/g;

/** 3万余万份: a 万 that is written twice makes ten thousand times too many. */
export const tenThousandTwice: TextCheck = {
  name: 'unit_slip',
  severity: 'ask',
  find: ({ reading, source }) =>
    [...reading.text.matchAll(twice)].map(({ index, 0: words }) => {
      const { text } = quoteOf(source, { start: index, end: index + words.length });
      return { indicators: [], words: { text } };
    }),
  zh: '文中写作“{text}”，“万”字出现两次',
  en: '“{text}” has 万 (ten thousand) twice',
};
