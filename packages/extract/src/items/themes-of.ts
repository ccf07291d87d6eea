import type { Theme } from '@xiangjian/indicators';
import { cuesOfCadres } from './cues-of-cadres.ts';
import { cuesOfGovernment } from './cues-of-government.ts';
import { cuesOfOutreach } from './cues-of-outreach.ts';
import { cuesOfServices } from './cues-of-services.ts';
import type { ItemKind, ThemeCue } from './theme-cue.ts';

const cues: readonly ThemeCue[] = [
  ...cuesOfOutreach,
  ...cuesOfCadres,
  ...cuesOfGovernment,
  ...cuesOfServices,
];

/**
 * The themes that the words of an item name, the first named first. A theme of general words (普法, 执法, 调解) is given
 * only where nothing more definite is named, and then alone.
 */
export function themesOf(words: string, kind: ItemKind): Theme[] {
  const definite = new Map<Theme, number>();
  const general = new Map<Theme, number>();
  for (const cue of cues) {
    if (cue.only !== undefined && cue.only !== kind) continue;
    if (cue.beside?.test(words) === false) continue;
    const at = words.search(cue.words);
    if (at === -1) continue;
    const found = cue.general ? general : definite;
    found.set(cue.theme, Math.min(at, found.get(cue.theme) ?? at));
  }
  if (definite.size > 0) return inOrder(definite);
  return inOrder(general).slice(0, 1);
}

/** Whether words name a theme definitely enough to begin an item of their own. */
export function definiteTheme(words: string, kind: ItemKind): Theme | null {
  const isDefinite = cues.some(
    (cue) =>
      !cue.general &&
      (cue.only ?? kind) === kind &&
      cue.words.test(words) &&
      cue.beside?.test(words) !== false,
  );
  return isDefinite ? (themesOf(words, kind)[0] ?? null) : null;
}

function inOrder(found: ReadonlyMap<Theme, number>): Theme[] {
  return [...found].sort(([, a], [, b]) => a - b).map(([theme]) => theme);
}
