import { lookOf } from '../../components/cell-look.ts';
import { cellText } from '../../components/cell-text.ts';
import { volumeColour } from '../../components/volume-colour.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './boundary-map.module.css';
import { figureLines } from './figure-lines.ts';
import { judgementMark } from './heat-cell.ts';
import type { HeatColumn } from './heat-column.ts';
import type { MapPath } from './map-paths.ts';
import type { TileFigure } from './tile-map.tsx';

interface Props {
  readonly shape: MapPath;
  readonly figure: TileFigure;
  readonly column: HeatColumn;
  readonly onOpen: (township: string) => void;
}

/** One township on the map; its figure is read aloud, and a click or Enter opens the source. */
export function MapShape({ shape, figure, column, onOpen }: Props) {
  const language = useLanguage();
  const { cell } = figure;
  const says = figureLines(figure, column, language).join(' ');
  const open = () => onOpen(shape.township);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      // One stop of Tab for the map: the arrow keys walk from township to township.
      tabIndex={-1}
      aria-label={says}
      className={styles.shape}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <title>{says}</title>
      <path
        d={shape.path}
        fillRule="evenodd"
        className={`${styles.ground} ${styles[cell.judgement] ?? ''} ${styles[lookOf(cell.status)] ?? ''}`}
        style={{ fill: volumeColour(cell) }}
      />
    </g>
  );
}

/** Its name and figure, which lie over all shapes: no neighbour covers them. */
export function MapWords({ shape, figure, column }: Omit<Props, 'onOpen'>) {
  const language = useLanguage();
  const { name, cell } = figure;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words of a drawing never take the focus
    <g aria-hidden="true">
      <text x={shape.x} y={shape.y - 6} className={styles.name}>
        {name}
      </text>
      <text x={shape.x} y={shape.y + 14} className={styles.value}>
        {judgementMark[cell.judgement]}
        {cellText(column.id, cell, language)}
      </text>
    </g>
  );
}
