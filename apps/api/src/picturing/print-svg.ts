/** From the middle of a line of letters down to the line they stand on, in parts of their size. */
const middleToLine = 0.36;

/**
 * A drawing as programs of offices read it: they know no `dominant-baseline`, so texts that stand by their middle are moved
 * down to their line.
 */
export function printSvg(svg: string): string {
  return svg.replace(/<text dominant-baseline="central"([^>]*)>/g, (_, attributes: string) => {
    const size = Number(/font-size:(\d+(?:\.\d+)?)px/.exec(attributes)?.[1] ?? 12);
    return `<text dy="${(size * middleToLine).toFixed(1)}"${attributes}>`;
  });
}
