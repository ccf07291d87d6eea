import type { Judgement } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';

/** Colours by meaning, never by taste: every chart takes them from here. */
export interface Palette {
  readonly card: string;
  readonly line: string;
  readonly ink: string;
  readonly inkSecond: string;
  readonly inkThird: string;
  /** The row or line of the own township. */
  readonly tint: string;
  readonly better: { readonly strong: string; readonly light: string };
  readonly worse: { readonly strong: string; readonly light: string };
  readonly similar: string;
  /** Values that have no better end. */
  readonly volume: string;
  readonly volumeLight: string;
  /** 余, 近, 约 and computed ranges. */
  readonly qualified: string;
  readonly missing: string;
  readonly missingInk: string;
  /** Lines that are emphasised, in this order; the rest are `unnamed`. */
  readonly hues: readonly string[];
  readonly unnamed: string;
}

export const lightPalette: Palette = {
  card: '#ffffff',
  line: '#e4e2dc',
  ink: '#1d2429',
  inkSecond: '#566069',
  inkThird: '#686f76',
  tint: '#eef3f4',
  better: { strong: '#1f5f99', light: '#a9cbe6' },
  worse: { strong: '#b8591b', light: '#f3c9a5' },
  similar: '#566069',
  volume: '#5b3f8c',
  volumeLight: '#cfc5e2',
  qualified: '#66772b',
  missing: '#f1efea',
  missingInk: '#6f6a60',
  // None of what judges (blue, orange), counts (purple), qualifies (olive) or breaches (red).
  hues: ['#0f4c5c', '#8a6a12', '#a3386f', '#2b8a76', '#6b4a3a', '#4a5568'],
  unnamed: '#9aa0a5',
};

/** The big screen, and pages for whoever prefers a dark ground. */
export const darkPalette: Palette = {
  card: '#182228',
  line: '#2c3940',
  ink: '#e8ecee',
  inkSecond: '#b3bdc3',
  inkThird: '#98a4ab',
  tint: '#22313a',
  better: { strong: '#6aaee6', light: '#31597a' },
  worse: { strong: '#f0a35e', light: '#7a5231' },
  similar: '#b3bdc3',
  volume: '#b29ee0',
  volumeLight: '#4b3f68',
  qualified: '#b5c66e',
  missing: '#243038',
  missingInk: '#a5b0b6',
  hues: ['#7cc3d4', '#d9bd5f', '#e58bb9', '#7fd1b9', '#c9a48f', '#aab4c0'],
  unnamed: '#6d7a82',
};

/** Paper that offices print in black and white: words and lines are darker than on a screen. */
export const printPalette: Palette = {
  ...lightPalette,
  line: '#b4b2ac',
  ink: '#000000',
  inkSecond: '#2f363b',
  inkThird: '#434a50',
  tint: '#f0f0f0',
  similar: '#434a50',
  missingInk: '#4a463e',
  unnamed: '#80868b',
};

/** Without quotes: ECharts writes the name into an attribute of the SVG as it stands. */
const sansFamily = 'Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

/** The fonts of words in a language: Chinese ones set the quotes and dots of an English line as wide as a Han character. */
export function familyOf(language: Language): string {
  return language === 'zh' ? sansFamily : `Segoe UI, Helvetica Neue, Arial, ${sansFamily}`;
}

/** Outline and filling of a mark by its judgement; the light filling keeps a dark outline so that it is seen on paper. */
export function judgementInk(
  palette: Palette,
  judgement: Judgement,
): { readonly stroke: string; readonly fill: string } {
  switch (judgement) {
    case 'better_998':
      return { stroke: palette.better.strong, fill: palette.better.strong };
    case 'better_95':
      return { stroke: palette.better.strong, fill: palette.better.light };
    case 'worse_95':
      return { stroke: palette.worse.strong, fill: palette.worse.light };
    case 'worse_998':
      return { stroke: palette.worse.strong, fill: palette.worse.strong };
    default:
      return { stroke: palette.similar, fill: palette.similar };
  }
}

/** ▲ and ▼ say 99.8 % without colour, so that a grey print still reads. */
export function judgementSign(judgement: Judgement): string {
  if (judgement === 'better_998') return '▲';
  if (judgement === 'worse_998') return '▼';
  return '';
}
