import { init } from 'echarts';
import type { Drawing } from '../drawing.ts';

/** The drawing as SVG text, drawn on the server side; ids are renumbered and digits rounded so that equal pictures are equal texts. */
export function renderSvg(drawing: Drawing, width: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption({ ...drawing.option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${steady(svg)}\n`;
}

function steady(svg: string): string {
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
