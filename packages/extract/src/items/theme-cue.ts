import type { Theme } from '@xiangjian/indicators';

/** A problem says what is lacking, a plan what it sets out to better; some words speak of a theme in one of them only. */
export type ItemKind = 'problem' | 'plan';

/** Words by which an item speaks of a theme. */
export interface ThemeCue {
  readonly theme: Theme;
  readonly words: RegExp;
  /** What the item must speak of as well, anywhere. */
  readonly beside?: RegExp;
  readonly only?: ItemKind;
  /** Too general to count beside another theme: taken only where nothing else is named. */
  readonly general?: true;
}
