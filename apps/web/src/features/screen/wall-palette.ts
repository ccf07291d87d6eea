import { darkPalette, type Palette } from '@xiangjian/charts';
import { darkTokens } from '../../theme/dark-tokens.ts';

/** The dark palette on the bare ground of the wall: what a drawing keeps clear behind its words is that ground, not a card. */
export const wallPalette: Palette = { ...darkPalette, card: darkTokens.paper };
