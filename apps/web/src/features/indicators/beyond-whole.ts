import type { CellView, Coverage } from '@xiangjian/contract';

/** Whether a share is surely above its whole: its part is larger than what it is a part of. */
export function isBeyondWhole(
  scale: Coverage['indicator']['scale'],
  { lower }: Pick<CellView, 'lower'>,
): boolean {
  return lower !== null && scale !== 'number' && lower > (scale === 'ratio' ? 1 : 100);
}
