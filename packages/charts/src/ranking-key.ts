import { chartWords } from './chart-words.ts';
import { rangeBar, whisker } from './interval-marks.ts';
import type { RankingRowOptions } from './ranking-row.ts';
import type { RankingSlot } from './ranking-slots.ts';
import { type Shape, words } from './shape.ts';
import { textWidth } from './text-width.ts';
import { isQualified, pointShapes } from './value-mark.ts';

/** The signs in use, explained in one line below the axis; nothing is explained that is not drawn. */
export function rankingKey(
  options: RankingRowOptions,
  slots: readonly RankingSlot[],
  y: number,
): Shape[] {
  const { palette, language, bars, columns } = options;
  const rows = slots.flatMap((slot) => (slot.kind === 'heading' ? [] : [slot.row]));
  const shapes: Shape[] = [];
  let x = columns.left;
  const explain = (sign: readonly Shape[], width: number, text: string) => {
    const room = width + 4 + textWidth(text, 12);
    if (x + room > columns.right) return;
    shapes.push(...sign, words(text, [x + width + 4, y], palette.inkThird));
    x += room + 18;
  };
  const across = (end: number) =>
    ({ direction: 'across', at: y, start: x, end: x + end, edge: x + end }) as const;
  if (!bars && rows.some((row) => row.chance_lower !== null)) {
    explain(whisker(across(22), palette.similar), 22, chartWords.chance[language]);
  }
  if (rows.some((row) => isQualified(row) && row.value !== null)) {
    const about = {
      value: 0,
      lower: 0,
      upper: 0,
      qualifier: 'about',
      status: 'reported',
      basis: null,
    } as const;
    const start = x;
    const place = { direction: 'across', at: y, scale: () => start + 6, edge: x } as const;
    const ink = { stroke: bars ? palette.volume : palette.similar, fill: palette.card };
    explain(
      [...wordingSign(start, y, options), ...pointShapes(about, place, ink, palette)],
      22,
      chartWords.wording[language],
    );
  }
  if (rows.some((row) => isQualified(row) && row.value === null)) {
    explain(rangeBar(across(22), palette), 22, chartWords.range[language]);
  }
  if (rows.some((row) => row.judgement.endsWith('_998'))) {
    explain([], 0, chartWords.strong[language]);
  }
  return shapes;
}

function wordingSign(x: number, y: number, { palette }: RankingRowOptions): Shape[] {
  return [
    {
      kind: 'path',
      closed: true,
      points: [
        [x + 6, y - 3],
        [x + 22, y - 3],
        [x + 22, y + 3],
        [x + 6, y + 3],
      ],
      fill: palette.qualified,
      stroke: null,
      width: 0,
      opacity: 0.45,
    },
  ];
}
