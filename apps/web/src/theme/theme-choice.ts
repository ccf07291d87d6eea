/** How a person wants the pages on a screen. */
export const themeChoices = ['light', 'dark', 'system'] as const;

export type ThemeChoice = (typeof themeChoices)[number];

/** public/first-theme.js reads the same name, before the first picture. */
const remembered = 'xiangjian.theme';

/** What the person has chosen on this machine; the light one for nothing. */
export function recallTheme(): ThemeChoice {
  try {
    const kept = window.localStorage.getItem(remembered);
    return themeChoices.find((choice) => choice === kept) ?? 'light';
  } catch {
    return 'light'; // storage is closed on some office machines; the choice still holds for this visit
  }
}

export function rememberTheme(choice: ThemeChoice): void {
  try {
    window.localStorage.setItem(remembered, choice);
  } catch {
    // nothing to do: see recallTheme
  }
}
