import { words } from '../language/words.ts';

export const themeWords = words(
  { theme: '配色', light: '浅色', dark: '深色', system: '跟随系统' },
  { theme: 'Colours', light: 'Light', dark: 'Dark', system: 'As the system' },
);
