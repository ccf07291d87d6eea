import { quoteOf } from '../figures/source.ts';
import type { PlacedMention } from '../reading/reading.ts';
import type { TextCheck } from './check.ts';
import { numbersOfRow } from './table-rows.ts';

/**
 * 规章 and 地方性法规 are made by provinces and by cities with districts at the lowest (立法法, articles 80, 81, 91 and 93): a
 * township makes none, its own orders are 规范性文件.
 */
const name = 'township_regulations';

/** The row 规章 of the form of the disclosure report, filled in by a township. */
export const regulationsInTable: TextCheck = {
  name,
  severity: 'note',
  find: ({ identity, tables }) => {
    if (identity.genre !== 'disclosure') return [];
    const isFilled = numbersOfRow(tables, /^规章$/).some(({ quantity }) => quantity.lower > 0);
    return isFilled ? [{ indicators: [], words: {} }] : [];
  },
  zh: '“规章”一行填了数字：乡镇、街道没有制定规章的权限，这一行不采用',
  en: 'the row of regulations holds numbers: a township makes none, the row is not used',
};

/** Regulations that a text counts as made by the township. 规章制度 are rules of the house and anybody's. */
export const regulationsMade: TextCheck = {
  name,
  severity: 'ask',
  find: ({ reading, source }) =>
    reading.mentions.flatMap((placed) => {
      const span = madeAround(placed);
      if (span === null) return [];
      return [{ indicators: [], words: { text: quoteOf(source, span).text } }];
    }),
  zh: '文中写“{text}”：乡镇、街道没有制定规章、地方性法规的权限，是否应为规范性文件或规章制度',
  en: '“{text}”: a township has no power to make regulations, normative documents or rules of the house may be meant',
};

const verb = '(?:制定|出台|制发|颁布|颁行|印发|发布)(?:实施|印发)?了?';
const thing = '(?:(?:地方|镇|乡|本级)?(?:政府)?规章(?!制度)|地方性法规)';
const nounBefore = new RegExp(`${verb}${thing}(?:共计?|总计|合计)?$`);
const verbBefore = new RegExp(`${verb}(?:共计?)?$`);
const nounBehind = new RegExp(`^${thing}`);

function madeAround({ mention, circumstances, left, right, leftPlace, rightPlace }: PlacedMention) {
  const { section, forward, otherLevel, before } = circumstances;
  if (section === 'plans' || forward || otherLevel || before) return null;
  if (mention.quantity === null || mention.quantity.lower <= 0) return null;
  const noun = nounBefore.exec(left);
  if (noun !== null) return { start: leftPlace(noun.index), end: mention.end };
  const behind = nounBehind.exec(right);
  const does = verbBefore.exec(left);
  if (behind === null || does === null) return null;
  return { start: leftPlace(does.index), end: rightPlace(behind[0].length) };
}
