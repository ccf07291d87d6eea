import { z } from 'zod';
import { townshipParameter } from './parameters.ts';

/** The most points of all outlines of an area together; simplified township outlines have some hundred each. */
export const boundaryLimits = { points: 200_000, shapes: 400, megabytes: 8 } as const;

const ring = z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])).min(3);

const shapeSchema = z.object({
  township: townshipParameter,
  rings: z
    .array(ring)
    .min(1)
    .describe('closed outlines of longitude and latitude; holes among them'),
});

export type BoundaryShape = z.infer<typeof shapeSchema>;

/** The outlines that a committee has brought along, with the number under which the map was approved (审图号). */
export const boundariesSchema = z.object({
  approval: z.string().describe('审图号; empty where there is none'),
  shapes: z.array(shapeSchema).max(boundaryLimits.shapes),
});

export type Boundaries = z.infer<typeof boundariesSchema>;

/** Outlines as they are sent; none at all forgets what was kept. */
export const boundariesBody = z
  .strictObject({
    approval: z.string().trim().max(60),
    shapes: z.array(shapeSchema).max(boundaryLimits.shapes),
  })
  .refine(
    ({ shapes }) =>
      shapes.reduce(
        (sum, { rings }) => sum + rings.reduce((points, { length }) => points + length, 0),
        0,
      ) <= boundaryLimits.points,
    `more than ${boundaryLimits.points} points: simplify the outlines`,
  )
  .refine(
    ({ shapes }) => new Set(shapes.map(({ township }) => township)).size === shapes.length,
    'a township stands twice',
  );
