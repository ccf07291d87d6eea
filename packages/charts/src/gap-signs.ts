import type { CellView } from '@xiangjian/contract';
import { line, type Shape } from './shape.ts';
import type { Palette } from './theme.ts';

/** The three reasons for a gap that look different. */
export type GapKind = 'notMentioned' | 'noNumber' | 'noReport' | 'notComparable';

/** Which sign stands for a status without a number. */
export function gapKind(status: CellView['status']): GapKind {
  switch (status) {
    case 'report_missing':
      return 'noReport';
    case 'not_applicable':
    case 'not_kept':
      return 'notComparable';
    case 'mentioned_without_number':
    case 'placeholder':
      return 'noNumber';
    default:
      return 'notMentioned';
  }
}

/** An empty box for 未提及, a dotted one for 提及未写数, a hatched one for 未公开报告, a stroke for 不适用. */
export function gapSign(
  kind: GapKind,
  [x, y]: readonly [number, number],
  ink: string,
  palette: Palette,
  half = 4.5,
): Shape[] {
  if (kind === 'notComparable') return [line([x - half, y], [x + half, y], ink, 1.5)];
  const box: Shape = {
    kind: 'rect',
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
    fill: kind === 'noReport' ? palette.card : palette.missing,
    stroke: ink,
    radius: 0,
  };
  if (kind === 'notMentioned') return [box];
  if (kind === 'noNumber') {
    return [box, { kind: 'circle', cx: x, cy: y, r: half / 3, fill: ink, stroke: ink, width: 0 }];
  }
  return [
    box,
    line([x - half, y], [x, y - half], ink),
    line([x - half, y + half], [x + half, y - half], ink),
    line([x, y + half], [x + half, y], ink),
  ];
}
