import type { Tile } from '@xiangjian/contract';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { ArrangeBar } from './arrange-bar.tsx';
import type { HeatColumn } from './heat-column.ts';
import styles from './tile-map.module.css';
import type { TileFigure } from './tile-map.tsx';
import { tileMapWords } from './tile-map-words.ts';
import { tileSides } from './tile-places.ts';
import { TileSquare } from './tile-square.tsx';
import { tileTowards } from './tile-towards.ts';
import { useArrangement } from './use-arrangement.ts';

interface Props {
  readonly area: string;
  readonly kept: readonly Tile[];
  readonly figures: ReadonlyMap<string, TileFigure>;
  readonly column: HeatColumn;
  readonly onOpen: (township: string) => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The squares; while they are being arranged, a free row and column stand around them to move into. */
export function TileBoard({ area, kept, figures, column, onOpen }: Props) {
  const w = useWords(tileMapWords);
  const board = useRef<HTMLUListElement>(null);
  const arrangement = useArrangement(area, [...figures.keys()], kept);
  const { tiles, steps: moved } = arrangement;
  const arranging = moved !== null;
  const { rows, columns } = tileSides(tiles);
  const spare = arranging ? 1 : 0;
  const drop = (event: PointerEvent, township: string) => {
    const place = placeUnder(board.current, event, rows + spare, columns + spare);
    if (place !== null) arrangement.move(township, place.row, place.column);
  };
  const onKey = (event: KeyboardEvent, tile: Tile) => {
    const step = steps[event.key];
    if (arranging && step !== undefined) {
      event.preventDefault();
      return arrangement.move(tile.township, tile.row + step[0], tile.column + step[1]);
    }
    const next = arranging ? null : tileTowards(event.key, tile, tiles);
    if (next === null) return;
    event.preventDefault();
    board.current?.querySelector<HTMLElement>(`[data-township="${next.township}"]`)?.focus();
  };
  return (
    <>
      <ul
        ref={board}
        className={`${styles.board} ${arranging ? styles.arranging : ''}`}
        aria-label={w.board}
        style={{
          gridTemplateColumns: `repeat(${columns + spare}, var(--tile-width))`,
          gridTemplateRows: `repeat(${rows + spare}, var(--tile-height))`,
        }}
      >
        {tiles.map((tile) => {
          const figure = figures.get(tile.township);
          return figure === undefined ? null : (
            <TileSquare
              key={tile.township}
              tile={tile}
              figure={figure}
              column={column}
              arranging={arranging}
              onOpen={onOpen}
              onDrop={drop}
              onKey={onKey}
            />
          );
        })}
      </ul>
      <May right="edit">
        <ArrangeBar arrangement={arrangement} />
      </May>
    </>
  );
}

/** The place of the board under a pointer; null outside it. */
function placeUnder(board: Element | null, event: PointerEvent, rows: number, columns: number) {
  if (board === null) return null;
  const { left, top, width, height } = board.getBoundingClientRect();
  const column = Math.floor(((event.clientX - left) / width) * columns);
  const row = Math.floor(((event.clientY - top) / height) * rows);
  const inside = row >= 0 && column >= 0 && row < rows && column < columns;
  return inside ? { row, column } : null;
}
