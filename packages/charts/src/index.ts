export { type Drawing, type Mark, markOf } from './drawing.ts';
export { rankLabel } from './rank-label.ts';
export { type RankingOptions, rankingBars } from './ranking-bars.ts';
export { darkPalette, lightPalette, type Palette } from './theme.ts';
