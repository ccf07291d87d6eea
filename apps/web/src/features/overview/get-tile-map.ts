import { queryOptions } from '@tanstack/react-query';
import { type Tile, type TileMap, tileMapSchema } from '@xiangjian/contract';
import { apiAddress } from '../../api/address.ts';
import { ask } from '../../api/client.ts';
import { jsonPut } from '../../api/json-put.ts';

const address = (area: string) => apiAddress(`/areas/${area}/tiles`);

/** Where the committee has laid the squares of an area. */
export const tileMapQuery = (area: string) =>
  queryOptions({
    queryKey: ['tile-map', area],
    queryFn: ({ signal }) => ask(address(area), tileMapSchema, { signal }),
  });

/** Keeps an arrangement for everybody; an empty one goes back to the order of codes. */
export const keepTiles = (area: string, tiles: readonly Tile[]): Promise<TileMap> =>
  ask(address(area), tileMapSchema, jsonPut({ tiles }));
