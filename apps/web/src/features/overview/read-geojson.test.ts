import { expect, test } from 'vitest';
import { readGeojson } from './read-geojson.ts';

const townships = [
  { code: '990101101', name: '甲镇' },
  { code: '990101102', name: '乙镇' },
];
const ring = [
  [104, 26],
  [104.1234567, 26],
  [104.1, 26.1],
  [104, 26],
];
const feature = (properties: Record<string, unknown>, geometry: unknown) => ({
  type: 'Feature',
  properties,
  geometry,
});
const polygon = { type: 'Polygon', coordinates: [ring] };
const read = (...features: unknown[]) =>
  readGeojson(JSON.stringify({ type: 'FeatureCollection', features }), townships);

test('a township is known by its code of nine or twelve digits, or by its name', () => {
  const reading = read(
    feature({ id: 3, XZQDM: '990101101000' }, polygon),
    feature({ name: '乙镇' }, { type: 'MultiPolygon', coordinates: [[ring], [ring]] }),
  );
  expect(reading).toMatchObject({
    shapes: [
      {
        township: '990101101',
        rings: [
          [
            [104, 26],
            [104.12346, 26],
            [104.1, 26.1],
            [104, 26],
          ],
        ],
      },
      { township: '990101102' },
    ],
    unmatched: [],
  });
});

test('an outline of nobody known is kept for a person to assign', () => {
  expect(read(feature({ id: 7, 名称: '丙镇' }, polygon))).toMatchObject({
    shapes: [],
    unmatched: [{ label: '丙镇' }],
  });
});

test.each([
  ['{', 'not_json'],
  ['{"type":"Topology"}', 'not_features'],
  [
    '{"type":"FeatureCollection","features":[{"geometry":{"type":"Point","coordinates":[1,2]}}]}',
    'no_outlines',
  ],
])('%s is refused as %s', (text, problem) => {
  expect(readGeojson(text, townships)).toEqual({ problem });
});

test('metres are told apart from degrees', () => {
  const metres = {
    type: 'Polygon',
    coordinates: [
      [
        [35461234, 2900000],
        [35461300, 2900000],
        [35461300, 2900100],
      ],
    ],
  };
  expect(read(feature({ name: '甲镇' }, metres))).toEqual({ problem: 'not_degrees' });
});
