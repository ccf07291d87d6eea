/** A year as printed, in figures or Chinese numerals; the groups are `figures` and `numerals`. */
const printedYear =
  /(?<![\d.-])(?<figures>(?:19|20)\d\d)(?![\d.])(?=年|度|法治|依法|政府)|(?<numerals>[一二][〇零OoО0九][〇零OoО0一二三四五六七八九]{2})(?=年|度)/g;
/** 《…》, 〔2020〕41号, (2021-2025年), 2021年至2025年, 2019年以来: years that are not the year reported on. */
const otherYears = [
  /《[^》]*》?/g,
  /\[(?:19|20)\d\d\]\d*号?/g,
  /(?:19|20)\d\d年?[-~至到]+(?:19|20)\d\d年?/g,
  /自(?:19|20)\d\d年[^,。;]{0,14}(?:以来|起|至今|开始)/g,
];

/** The years that words speak of, in the order of the text; spans, titles of plans and document numbers are left out. */
export function yearsIn(words: string): number[] {
  let left = words;
  for (const pattern of otherYears) left = left.replace(pattern, '#');
  return [...left.matchAll(printedYear)].map(({ groups }) =>
    groups?.figures === undefined ? numeralYear(groups?.numerals ?? '') : Number(groups.figures),
  );
}

function numeralYear(numerals: string): number {
  const digits = [...numerals].map((one) => Math.max(0, '零一二三四五六七八九'.indexOf(one)));
  return Number(digits.join(''));
}
