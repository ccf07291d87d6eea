import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixture } from '../../packages/documents/src/testing/fixture.ts';
import { readDivisions } from '../../packages/store/src/index.ts';
import { type Variation, varyText } from './vary-report.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const years = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
/** So many of 100 files are of the format; all others are plain text and web pages. */
const shares = { docx: 5, rtf: 2, doc: 1, pdf: 2 } as const;
const officeFormats = Object.entries(shares).flatMap(([format, share]) =>
  Array.from({ length: share }, () => format),
);

/**
 * Writes a folder of reports of every format, each of another township and year: the bundled and the labelled reports with
 * other names, years and figures, and the fixtures of the documents, which differ in a byte at their end.
 */
export function writeMixedFolder(folder: string, files: number): void {
  const texts = globSync(['demo/reports/*/*', 'gold/*.{txt,html}'], { cwd: data })
    .sort()
    .map((name) => ({ extension: extname(name), bytes: readFileSync(join(data, name)) }));
  const townships = readDivisions(
    readFileSync(join(data, 'divisions', 'townships.csv'), 'utf8'),
  ).filter(({ name }) => /^.{1,4}(?:镇|乡|街道)$/.test(name));
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number += 1) {
    const township = townships[(number * 37) % townships.length];
    const year = years[(number + Math.floor(number / texts.length)) % years.length];
    if (township === undefined || year === undefined) throw new Error('no townships or years');
    const variation = { number, township: township.name, year };
    const text = texts[number % texts.length];
    const format = officeFormats[(number * 7) % 100];
    const { extension, bytes } =
      format === undefined && text !== undefined
        ? { extension: text.extension, bytes: varyText(text.bytes, variation) }
        : { extension: `.${format}`, bytes: variedFixture(`report.${format}`, variation) };
    writeFileSync(join(folder, `${township.code}-${township.name}-${year}${extension}`), bytes);
  }
}

/** Readers of these formats stop at the mark of their end; a ZIP file says how long the comment behind it is. */
function variedFixture(name: string, { number }: Variation): Uint8Array {
  const bytes = Buffer.from(fixture(name));
  const comment = Buffer.from(`\n${number}`);
  if (name.endsWith('.docx')) bytes.writeUInt16LE(comment.length, bytes.length - 2);
  return Buffer.concat([bytes, comment]);
}
