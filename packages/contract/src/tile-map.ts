import { z } from 'zod';
import { townshipParameter } from './parameters.ts';

/** The most rows and columns of a tile map. */
export const tileMapSides = 20;

const place = z
  .number()
  .int()
  .min(0)
  .max(tileMapSides - 1);

const tileSchema = z.object({
  township: townshipParameter,
  row: place.describe('from the top, from 0'),
  column: place.describe('from the left, from 0'),
});

export type Tile = z.infer<typeof tileSchema>;

const arrangement = z.array(tileSchema).max(tileMapSides * tileMapSides);

/** Where a committee has laid the square of each township; empty: nobody has arranged them. */
export const tileMapSchema = z.object({ tiles: arrangement });

export type TileMap = z.infer<typeof tileMapSchema>;

/** An arrangement as it is sent: no township twice, no two on one place. An empty one forgets what was kept. */
export const tileMapBody = z.strictObject({
  tiles: arrangement
    .refine((tiles) => isDistinct(tiles.map(({ township }) => township)), 'a township stands twice')
    .refine(
      (tiles) => isDistinct(tiles.map(({ row, column }) => `${row} ${column}`)),
      'two townships stand on one place',
    ),
});

function isDistinct(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length;
}
