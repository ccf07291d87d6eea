import type { Shape, Sketch } from '@xiangjian/charts';
import { useContext } from 'react';
import styles from './chart.module.css';
import { SketchesAsWords } from './sketches-as-words.ts';

interface Props {
  readonly sketch: Sketch;
  /** Name of the drawing for the `SketchWalk` around it. */
  readonly id?: string;
}

/** A small drawing of the charts package inside a row; it prints as it is. */
export function SketchView({ sketch, id }: Props) {
  const asWords = useContext(SketchesAsWords);
  // An axis has no marks and says nothing that the figures do not.
  if (asWords && id !== undefined) return <span className={styles.words}>{sketch.says}</span>;
  return (
    <svg
      data-sketch={id}
      width={sketch.width}
      height={sketch.height}
      viewBox={`0 0 ${sketch.width} ${sketch.height}`}
      role="img"
      aria-label={sketch.says}
    >
      <title>{sketch.says}</title>
      {sketch.shapes.map((shape) => (
        <ShapeView key={JSON.stringify(shape)} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return (
        <line
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          stroke={shape.stroke}
          strokeWidth={shape.width}
          strokeDasharray={shape.dash?.join(' ')}
        />
      );
    case 'circle':
      return (
        <circle
          cx={shape.cx}
          cy={shape.cy}
          r={shape.r}
          fill={shape.fill}
          stroke={shape.stroke}
          strokeWidth={shape.width}
        />
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill}
          stroke={shape.stroke ?? 'none'}
        />
      );
    case 'path': {
      const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ');
      const look = {
        points,
        fill: shape.fill ?? 'none',
        stroke: shape.stroke ?? 'none',
        strokeWidth: shape.width,
        opacity: shape.opacity ?? 1,
      };
      return shape.closed ? <polygon {...look} /> : <polyline {...look} />;
    }
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={shape.fill}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          dominantBaseline="central"
        >
          {shape.text}
        </text>
      );
  }
}
