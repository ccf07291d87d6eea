/** From the middle of a line of letters down to the line they stand on, in parts of their size. */
const middleToLine = 0.36;

const byMiddle = 'dominant-baseline="central"';

/**
 * A drawing as programs of offices read it: they know no `dominant-baseline`, so texts that stand by their middle are moved
 * down to their line. The place itself is moved: some programs forget `dy` where a text ends at its place.
 */
export function printSvg(svg: string): string {
  return svg.replace(/<text ([^>]*)>/g, (whole, attributes: string) => {
    if (!attributes.includes(byMiddle)) return whole;
    const size = Number(/font-size[:="]+(\d+(?:\.\d+)?)/.exec(attributes)?.[1] ?? 12);
    const others = attributes
      .replace(/ y="[^"]*"/, '')
      .replace(byMiddle, '')
      .trim();
    const place = Number(/ y="([^"]*)"/.exec(attributes)?.[1] ?? 0) + size * middleToLine;
    return `<text y="${place.toFixed(1)}" ${others}>`;
  });
}
