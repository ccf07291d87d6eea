import { isGrounded } from '@xiangjian/indicators';
import { describe, expect, it } from 'vitest';
import { goldTexts } from '../testing/gold-texts.ts';
import { textDocument } from '../testing/text-document.ts';
import { readFigures } from './read-figures.ts';

/** Ways in which the same report may be written; none of them may change what is read. */
const writings: Readonly<Record<string, (text: string) => string>> = {
  'full-width digits and marks': (text) =>
    text.replace(/[0-9,:;()%]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'paragraphs indented by ideographic spaces': (text) => text.replace(/\n(?=.)/g, '\n\u3000\u3000'),
  'blanks round every number': (text) => text.replace(/\d+(?:\.\d+)?/g, ' $& '),
  'thousands in groups': (text) =>
    text.replace(/(?<![\d.年])\d{4,6}(?=[余多]?[份人条件户册张])/g, (digits) =>
      digits.replace(/\B(?=(\d{3})+$)/g, ','),
    ),
  'no-break spaces before units': (text) => text.replace(/(\d)(?=[份件次场人名个条])/g, '$1\u00a0'),
};

function figuresOf(text: string, year: number) {
  const { observations } = readFigures(textDocument(text), year, false);
  expect(observations.filter(({ evidence }) => !isGrounded(text, evidence))).toEqual([]);
  return observations
    .filter(({ headline }) => headline)
    .map(({ indicator, value, lower, upper, qualifier }) =>
      [indicator, value, lower, upper, qualifier].join(' '),
    )
    .sort();
}

describe.each(Object.entries(writings))('%s', (_writing, rewrite) => {
  it.each(goldTexts().map((gold) => [gold.name, gold] as const))('report %s', (_, gold) => {
    expect(figuresOf(rewrite(gold.text), gold.year)).toEqual(figuresOf(gold.text, gold.year));
  });
});

/** Lines broken after so many characters, as old mail programs do. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) =>
      line.includes('\t') ? line : line.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n'),
    )
    .join('\n');
}

/** Their lines are short nearly throughout (128 is a table, 139 a short text), so that a broken one does not stand out. */
const shortLines = new Set(['006', '105', '128', '139']);

describe('hard wraps', () => {
  it.each([38, 40, 60])('at %d characters lose nothing that a paragraph holds', (width) => {
    for (const { name, text, year } of goldTexts().filter(({ name }) => !shortLines.has(name))) {
      const plain = figuresOf(text, year);
      const broken = figuresOf(wrapped(text, width), year);
      expect({ name, lost: plain.filter((figure) => !broken.includes(figure)) }).toEqual({
        name,
        lost: [],
      });
    }
  });
});

describe('reading', () => {
  it('gives the same answer twice', () => {
    for (const { text, year } of goldTexts()) {
      const document = textDocument(text);
      expect(readFigures(document, year, false).observations).toEqual(
        readFigures(document, year, false).observations,
      );
    }
  });

  it('trusts least what stands in a text without any punctuation', () => {
    for (const { text, year } of goldTexts()) {
      const bare = text.replace(/[,;:，；：、。]/g, '');
      const plain = figuresOf(text, year);
      const { observations } = readFigures(textDocument(bare), year, false);
      const trusted = observations.filter(
        ({ headline, confidence, indicator, value, lower, upper, qualifier }) =>
          headline &&
          confidence > 0.5 &&
          !plain.includes([indicator, value, lower, upper, qualifier].join(' ')),
      );
      expect(trusted.map(({ evidence }) => evidence.text)).toEqual([]);
    }
  });
});
