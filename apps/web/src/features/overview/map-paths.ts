import type { Boundaries } from '@xiangjian/contract';

export interface MapPath {
  readonly township: string;
  /** SVG path data; holes by the even-odd rule. */
  readonly path: string;
  /** Where the name stands: the middle of the largest outline. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly MapPath[];
}

type Point = readonly [x: number, y: number];

/**
 * Outlines in degrees as paths of a drawing of the given width: equidistant along the middle parallel of the area
 * (x = longitude · cos of the middle latitude), which is true to shape within a county.
 */
export function mapPaths({ shapes }: Boundaries, width: number): DrawnMap {
  const points = shapes.flatMap(({ rings }) => rings.flat());
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * narrowing);
  const place = ([x, y]: Point): Point => [(x - west) * narrowing * scale, (north - y) * scale];
  return {
    width,
    height: Math.max(1, (north - south) * scale),
    paths: shapes.map(({ township, rings }) => {
      const placed = rings.map((ring) => ring.map(place));
      const largest = [...placed].sort((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
      const [left, right] = extent(largest.map(([x]) => x));
      const [top, bottom] = extent(largest.map(([, y]) => y));
      return {
        township,
        path: placed.map(pathOf).join(''),
        x: (left + right) / 2,
        y: (top + bottom) / 2,
      };
    }),
  };
}

function pathOf(ring: readonly Point[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** By the shoelace formula. */
function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  );
}

function extent(numbers: readonly number[]): [least: number, most: number] {
  return numbers.reduce(
    ([least, most], number): [number, number] => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
