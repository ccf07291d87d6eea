import { useQueryClient } from '@tanstack/react-query';
import type { Tile } from '@xiangjian/contract';
import { useState } from 'react';
import { keepTiles, tileMapQuery } from './get-tile-map.ts';
import { moveTile, tilePlaces } from './tile-places.ts';

export interface Arrangement {
  readonly tiles: readonly Tile[];
  /** Null while the tiles are only looked at. */
  readonly steps: number | null;
  readonly failure: Error | null;
  readonly begin: () => void;
  readonly move: (township: string, row: number, column: number) => void;
  readonly undo: () => void;
  readonly reset: () => void;
  readonly cancel: () => void;
  readonly keep: () => Promise<void>;
}

/** The squares while somebody moves them: every step can be undone, and nothing is kept before it is saved. */
export function useArrangement(
  area: string,
  townships: readonly string[],
  kept: readonly Tile[],
): Arrangement {
  const [history, setHistory] = useState<readonly (readonly Tile[])[] | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const client = useQueryClient();
  const atRest = tilePlaces(townships, kept);
  const tiles = history?.[history.length - 1] ?? atRest;
  const push = (next: readonly Tile[]) => {
    if (next !== tiles) setHistory([...(history ?? [atRest]), next]);
  };
  return {
    tiles,
    steps: history === null ? null : history.length - 1,
    failure,
    begin: () => setHistory([atRest]),
    move: (township, row, column) => push(moveTile(tiles, township, { row, column })),
    undo: () =>
      setHistory((steps) => (steps === null || steps.length < 2 ? steps : steps.slice(0, -1))),
    reset: () => push(tilePlaces(townships, [])),
    cancel: () => {
      setHistory(null);
      setFailure(null);
    },
    keep: async () => {
      try {
        await keepTiles(area, tiles);
        await client.invalidateQueries({ queryKey: tileMapQuery(area).queryKey });
        setHistory(null);
        setFailure(null);
      } catch (problem) {
        setFailure(problem instanceof Error ? problem : new Error(String(problem)));
      }
    },
  };
}
