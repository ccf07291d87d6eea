import { memo } from 'react';
import { MarkedText } from './marked-text.tsx';
import styles from './sheet.module.css';
import type { LineState, Sheet } from './sheet.ts';
import type { Paragraph } from './split-blocks.ts';

interface Props extends LineState {
  readonly sheet: Sheet;
  readonly line: Paragraph;
}

/** One line of the report. Memoised: a selection elsewhere does not draw it again. */
export const TextLine = memo(function TextLine({ sheet, line, ...state }: Props) {
  const whole = line.level !== null && line.lead === line.end;
  return (
    <p
      id={`at-${line.start}`}
      className={whole ? styles.heading : styles.line}
      data-start={line.start}
      data-level={line.level ?? undefined}
    >
      <MarkedText sheet={sheet} span={line} lead={line.lead} {...state} />
    </p>
  );
});
