import { cellText } from '../../components/cell-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { isBeyondWhole } from './beyond-whole.ts';
import { axisOf, type DrawnCoverage, type ValueDot } from './dot-places.ts';
import { across, drawnDots, sheetOf } from './dot-sheet.ts';
import styles from './dot-strip.module.css';
import { indicatorWords } from './indicator-words.ts';

interface Props {
  readonly coverage: DrawnCoverage;
  readonly dots: readonly ValueDot[];
  readonly print: (value: number) => string;
  /** The pointer has come to the dot at this place, or left it. */
  readonly onName: (at: number | null) => void;
  /** The dot of this township was clicked. */
  readonly onOpen: (township: string) => void;
}

/** The dots over their axis, the middle half as a band, the median as a stroke. */
export function DotDrawing({ coverage, dots, print, onName, onOpen }: Props) {
  const language = useLanguage();
  const w = useWords(indicatorWords);
  const { indicator, values, quartiles, year } = coverage;
  const { from, to } = axisOf(values);
  const x = (value: number) => across((value - from) / (to - from));
  const sheet = sheetOf(dots);
  const ends = dots.length > 1 ? [dots[0], dots[dots.length - 1]] : [dots[0]];
  return (
    <svg viewBox={`0 0 ${sheet.width} ${sheet.height}`} className={styles.strip}>
      <title>{w.distribution(year)}</title>
      {quartiles !== null && (
        <>
          <rect
            className={styles.half}
            x={x(quartiles.q1)}
            y={14}
            width={Math.max(1, x(quartiles.q3) - x(quartiles.q1))}
            height={sheet.axis - 14}
          />
          <line
            className={styles.median}
            x1={x(quartiles.median)}
            x2={x(quartiles.median)}
            y1={14}
            y2={sheet.axis + 6}
          />
          <text x={x(quartiles.median)} y={10} textAnchor="middle">
            {w.median} {print(quartiles.median)}
          </text>
        </>
      )}
      <line
        className={styles.axis}
        x1={sheet.left}
        x2={sheet.right}
        y1={sheet.axis}
        y2={sheet.axis}
      />
      {drawnDots(dots, sheet).map(({ dot: { value, hollow }, ...middle }, at) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the arrow keys walk over the figure as a whole
        <circle
          key={value.township.code}
          className={`${styles.dot} ${hollow ? styles.hollow : ''}`}
          cx={middle.x}
          cy={middle.y}
          r={4.5}
          onMouseEnter={() => onName(at)}
          onMouseLeave={() => onName(null)}
          onClick={() => onOpen(value.township.code)}
        />
      ))}
      {ends.map(
        (dot, at) =>
          dot !== undefined && (
            <text
              key={dot.value.township.code}
              x={across(dot.along)}
              y={sheet.axis + 18}
              textAnchor={at === 0 ? 'start' : 'end'}
            >
              {isBeyondWhole(indicator.scale, dot.value) && `${w.beyondWhole} `}
              {cellText(indicator.id, dot.value, language)}
            </text>
          ),
      )}
    </svg>
  );
}
