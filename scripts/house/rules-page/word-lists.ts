import { dispute, law, printed, village } from '../../../packages/extract/src/rules/words.ts';

/** Lists of words that several rules share, under the names by which the page speaks of them. */
export const wordLists: readonly { readonly name: string; readonly source: string }[] = [
  { name: '各类矛盾纠纷', source: dispute },
  { name: '村或社区', source: village },
  { name: '宣传品', source: printed },
  { name: '法', source: law },
];

/** A pattern in which every shared list stands by its name in 〔〕. */
export function nameWordLists(source: string): string {
  return wordLists.reduce(
    (named, list) =>
      named === list.source ? named : named.replaceAll(list.source, `〔${list.name}〕`),
    source,
  );
}
