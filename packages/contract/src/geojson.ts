import { z } from 'zod';

const polygon = z.array(z.array(z.array(z.number()).min(2)));

/** The geometries of GeoJSON (RFC 7946) that have an area. */
export const outlineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: polygon }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
]);

/** A collection of GeoJSON; geometries of any sort, each to be looked at on its own. */
export const featureCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ properties: z.record(z.string(), z.unknown()).nullish(), geometry: z.unknown() }),
  ),
});
