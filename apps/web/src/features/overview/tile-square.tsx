import type { Tile } from '@xiangjian/contract';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { cellHint } from '../../components/cell-hint.ts';
import { cellText } from '../../components/cell-text.ts';
import { volumeColour } from '../../components/volume-colour.ts';
import { useLanguage } from '../../language/use-language.ts';
import { judgementMark, lookClasses } from './heat-cell.ts';
import type { HeatColumn } from './heat-column.ts';
import { overviewWords } from './overview-words.ts';
import styles from './tile-map.module.css';
import type { TileFigure } from './tile-map.tsx';

interface Props {
  readonly tile: Tile;
  readonly figure: TileFigure;
  readonly column: HeatColumn;
  readonly arranging: boolean;
  readonly onOpen: (township: string) => void;
  readonly onDrop: (event: PointerEvent, township: string) => void;
  readonly onKey: (event: KeyboardEvent, tile: Tile) => void;
}

interface Drag {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
}

/** One township. A click opens the source; while arranging, it follows the pointer instead. */
export function TileSquare({ tile, figure, column, arranging, onOpen, onDrop, onKey }: Props) {
  const language = useLanguage();
  const [drag, setDrag] = useState<Drag | null>(null);
  const { township } = tile;
  const { name, cell } = figure;
  const text = cellText(column.id, cell, language);
  const hint = cellHint(column.id, cell, language);
  const judged = overviewWords[language].judgements[cell.judgement];
  return (
    <li
      className={styles.place}
      style={{
        gridRow: tile.row + 1,
        gridColumn: tile.column + 1,
        ...(drag === null
          ? {}
          : {
              transform: `translate(${drag.x - drag.fromX}px, ${drag.y - drag.fromY}px)`,
              zIndex: 5,
            }),
      }}
    >
      <button
        type="button"
        data-township={township}
        className={styles.tile}
        title={`${name} ${column.fullLabel} ${text}${judged}${hint === null ? '' : `\n${hint}`}`}
        onClick={() => {
          if (!arranging) onOpen(township);
        }}
        onKeyDown={(event) => onKey(event, tile)}
        onPointerDown={({ currentTarget, pointerId, clientX: x, clientY: y }) => {
          if (!arranging) return;
          currentTarget.setPointerCapture(pointerId);
          setDrag({ fromX: x, fromY: y, x, y });
        }}
        onPointerMove={({ clientX: x, clientY: y }) => {
          if (drag !== null) setDrag({ ...drag, x, y });
        }}
        onPointerUp={(event) => {
          if (drag !== null) onDrop(event, township);
          setDrag(null);
        }}
        onPointerCancel={() => setDrag(null)}
      >
        <span
          className={`${styles.face} ${lookClasses(cell)}`}
          style={{ background: volumeColour(cell) }}
        >
          <span className={styles.name}>{name}</span>
          <span className={cell.lower === null ? styles.absent : styles.value}>
            {judgementMark[cell.judgement]}
            {text}
          </span>
        </span>
      </button>
    </li>
  );
}
