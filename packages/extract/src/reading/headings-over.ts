/** How far below itself a heading still speaks for a paragraph. */
const reach = 1200;
const heading =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|【)[^。;,\n]{2,30}$/gm;

/**
 * Tells the heading that a place stands under (三、行政执法方面), empty where there is none near. Asked for places in the order of
 * the text, so that all of them together cost one pass.
 */
export function headingsOver(text: string): (at: number) => string {
  const found = [...text.matchAll(heading)].map((match) => ({
    end: match.index + match[0].length,
    words: match[0],
  }));
  let next = 0;
  return (at) => {
    while ((found[next]?.end ?? text.length) < at) next += 1;
    const last = found[next - 1];
    return last !== undefined && at - last.end <= reach ? last.words : '';
  };
}
