import {
  type BoundaryShape,
  boundaryLimits,
  featureCollectionSchema,
  outlineSchema,
} from '@xiangjian/contract';

type Rings = BoundaryShape['rings'];

interface NamedTownship {
  readonly code: string;
  readonly name: string;
}

/** An outline whose township could not be told from its properties. */
export interface Unmatched {
  /** Its place in the file, from 0. */
  readonly at: number;
  readonly label: string;
  readonly rings: Rings;
}

export type GeojsonReading =
  | { readonly shapes: readonly BoundaryShape[]; readonly unmatched: readonly Unmatched[] }
  | { readonly problem: 'not_json' | 'not_features' | 'no_outlines' | 'not_degrees' };

/**
 * Reads the outlines of townships from GeoJSON (RFC 7946) in degrees. A feature belongs to a township when one of its
 * properties is the township's code (9 or 12 digits) or its name; features that lie in several parts are joined.
 */
export function readGeojson(text: string, townships: readonly NamedTownship[]): GeojsonReading {
  const parsed = parseJson(text);
  if (parsed === undefined) return { problem: 'not_json' };
  const read = featureCollectionSchema.safeParse(parsed);
  if (!read.success) return { problem: 'not_features' };
  const shapes = new Map<string, Rings>();
  const unmatched: Unmatched[] = [];
  for (const [at, { properties, geometry: drawn }] of read.data.features.entries()) {
    const rings = ringsOf(drawn);
    if (rings.length === 0) continue;
    if (!rings.every(inDegrees)) return { problem: 'not_degrees' };
    const values = Object.values(properties ?? {}).map((value) => String(value ?? '').trim());
    const township = townshipAmong(values, townships);
    if (township === null) unmatched.push({ at, label: labelOf(values), rings });
    else shapes.set(township, [...(shapes.get(township) ?? []), ...rings]);
  }
  if (shapes.size + unmatched.length === 0) return { problem: 'no_outlines' };
  return {
    shapes: [...shapes].map(([township, rings]) => ({ township, rings })),
    unmatched: unmatched.slice(0, boundaryLimits.shapes),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function ringsOf(drawn: unknown): Rings {
  const read = outlineSchema.safeParse(drawn);
  if (!read.success) return [];
  const { type, coordinates } = read.data;
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons
    .flat()
    .map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [rounded(x), rounded(y)]))
    .filter((ring) => ring.length >= 3);
}

/** Five decimals of a degree are a metre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

function inDegrees(ring: Rings[number]): boolean {
  return ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}

function townshipAmong(
  values: readonly string[],
  townships: readonly NamedTownship[],
): string | null {
  const found = townships.find(
    ({ code, name }) =>
      values.includes(code) || values.includes(`${code}000`) || values.includes(name),
  );
  return found?.code ?? null;
}

function labelOf(values: readonly string[]): string {
  const words = values.find((value) => /\p{Script=Han}/u.test(value)) ?? values.find(Boolean);
  return (words ?? '').slice(0, 40);
}
