/** An SVG of ECharts with its ids renumbered and its digits rounded, so that equal pictures are equal texts. */
export function steadySvg(svg: string): string {
  const seen = new Map<string, string>();
  return svg
    .replaceAll(/zr\d+-[\w-]+/g, (id) => {
      const known = seen.get(id) ?? `id${seen.size}`;
      seen.set(id, known);
      return known;
    })
    .replaceAll(/-?\d+\.\d+/g, (digits) => String(Math.round(Number(digits) * 10) / 10))
    .replaceAll(/></g, '>\n<');
}
