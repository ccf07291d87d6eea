/** How far above a paragraph its heading is looked for. */
const farthestHeading = 1200;
const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|【)[^。;,\n]{2,30}$/;

/** The heading that the paragraph beginning at an offset stands under (三、行政执法方面), empty where there is none near. */
export function headingOver(text: string, paragraph: number): string {
  const above = text.slice(Math.max(0, paragraph - farthestHeading), paragraph).split('\n');
  return above.findLast((line) => heading.test(line)) ?? '';
}
