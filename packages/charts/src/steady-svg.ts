/** An SVG of ECharts with its ids renumbered and its coordinates rounded, so that equal pictures are equal texts; its words stay as they are. */
export function steadySvg(svg: string): string {
  const seen = new Map<string, string>();
  return svg
    .replaceAll(/zr\d+-[\w-]+/g, (id) => {
      const known = seen.get(id) ?? `id${seen.size}`;
      seen.set(id, known);
      return known;
    })
    .replaceAll(/<[^>]*>/g, withRoundedCoordinates)
    .replaceAll(/></g, '>\n<');
}

/** A tag with one decimal in each of its numbers; the label for readers of the page is words. */
function withRoundedCoordinates(tag: string): string {
  return tag.replaceAll(/aria-label="[^"]*"|-?\d+\.\d+/g, (found) =>
    found.startsWith('aria') ? found : String(Math.round(Number(found) * 10) / 10),
  );
}
