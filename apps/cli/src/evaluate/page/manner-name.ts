const names = new Map([
  ['before', '词语在数字之前'],
  ['after', '词语在数字之后'],
  ['around', '词语在数字两侧'],
  ['list', '并列成组的词语和数字'],
  ['total', '前文词语的合计'],
  ['zero', '文字写明为零'],
  ['row', '表格的行'],
  ['sum', '分项相加'],
  ['gist', '数字旁边的词语，先后不拘'],
  ['long-clause', '句读过长，归属不确'],
]);
const weakEnding = '-weak';

/** How a figure was found, in words. */
export function mannerName(manner: string | null): string {
  if (manner === null) return '—';
  const weak = manner.endsWith(weakEnding);
  const plain = weak ? manner.slice(0, -weakEnding.length) : manner;
  return `${names.get(plain) ?? plain}${weak ? '（后备写法）' : ''}`;
}
