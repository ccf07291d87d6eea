import { useWords } from '../language/use-words.ts';
import { chartWords } from './chart-words.ts';
import { QuietButton } from './quiet-button.tsx';
import type { TableSwitchState } from './use-table-switch.ts';

/** The button that shows the table behind a drawing, or the drawing again. */
export function TableSwitch({ asTable, flip, toggle }: TableSwitchState) {
  const w = useWords(chartWords);
  return (
    <QuietButton ref={toggle} title={w.keys} aria-keyshortcuts="T" onClick={flip}>
      {asTable ? w.asChart : w.asTable}
    </QuietButton>
  );
}
