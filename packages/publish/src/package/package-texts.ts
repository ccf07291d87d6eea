import { csvwOf } from './csvw.ts';
import { descriptorOf } from './descriptor.ts';
import type { PackageFacts } from './package-facts.ts';
import { readmeEn, readmeZh } from './readme.ts';

/** The files of a package that describe the others: for people in two languages, for programs in two standards. */
export function packageTexts(facts: PackageFacts): (readonly [name: string, text: string])[] {
  return [
    ['README.zh.md', readmeZh(facts)],
    ['README.en.md', readmeEn(facts)],
    ['datapackage.json', json(descriptorOf(facts))],
    ['data.csv-metadata.json', json(csvwOf(facts))],
  ];
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
