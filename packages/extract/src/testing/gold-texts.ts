import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A labelled report in plain UTF-8 text, with the year it is about. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly year: number;
}

const folder = fileURLToPath(new URL('../../../../data/gold/', import.meta.url));

/** The labelled reports that are plain text. */
export function goldTexts(): GoldText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace('.txt', '');
      const label: { readonly year: number } = JSON.parse(
        readFileSync(`${folder}${name}.json`, 'utf8'),
      );
      return { name, text: readFileSync(`${folder}${file}`, 'utf8'), year: label.year };
    });
}
