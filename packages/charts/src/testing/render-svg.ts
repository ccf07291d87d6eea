import { init } from 'echarts';
import type { Drawing } from '../drawing.ts';
import { steadySvg } from '../steady-svg.ts';

/** The drawing as SVG text, drawn on the server side. */
export function renderSvg(drawing: Drawing, width: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: drawing.height });
  chart.setOption({ ...drawing.option, animation: false });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${steadySvg(svg)}\n`;
}
