import type { ScoringScheme } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';

/** A scheme, a chapter, an item or a grade: with a Chinese name, and perhaps an English one. */
interface Named {
  readonly label_zh: string;
  readonly label_en?: string | null | undefined;
}

interface Titled {
  readonly title_zh: string;
  readonly title_en?: string | null | undefined;
}

/** The name of a part of a scheme in the language of the interface; the Chinese one where it has no other. */
export function partName({ label_zh, label_en }: Named, language: Language): string {
  return language === 'zh' ? label_zh : (label_en ?? label_zh);
}

/** The title of a scheme in the language of the interface; the Chinese one where it has no other. */
export function schemeTitle({ title_zh, title_en }: Titled, language: Language): string {
  return language === 'zh' ? title_zh : (title_en ?? title_zh);
}

/** A grade that an answer gives by its Chinese name, in the language of the interface; empty without a grade. */
export function gradeName(
  { bands }: Pick<ScoringScheme, 'bands'>,
  grade: string | null,
  language: Language,
): string {
  if (grade === null) return '';
  const band = bands.find(({ label_zh }) => label_zh === grade);
  return band === undefined ? grade : partName(band, language);
}

/** The name of the item that bears an id, in the language of the interface; the id where none does. */
export function itemName(
  { chapters }: Pick<ScoringScheme, 'chapters'>,
  id: string,
  language: Language,
): string {
  const item = chapters.flatMap(({ items }) => items).find((one) => one.id === id);
  return item === undefined ? id : partName(item, language);
}

/** The part with a name that somebody typed: the same in both languages, for nobody has translated it. */
export function renamed<Part extends Named>(part: Part, name: string): Part {
  return { ...part, label_zh: name, label_en: undefined };
}
