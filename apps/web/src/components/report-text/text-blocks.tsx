import type { Span } from '@xiangjian/indicators';
import type { Mark } from './mark.ts';
import type { Sheet } from './sheet.ts';
import type { Block } from './split-blocks.ts';
import { TextLine } from './text-line.tsx';
import { TextTable } from './text-table.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly blocks: readonly Block[];
  readonly selected: Mark | null;
  readonly chosen: Span | null;
  readonly showIssues: boolean;
}

/** Lines and tables in order. Only those that the selection touches hear of it. */
export function TextBlocks({ sheet, blocks, selected, chosen, showIssues }: Props) {
  return blocks.map((block) => {
    const touches = (span: Span | null) =>
      span !== null && span.start < block.end && span.end > block.start;
    const state = {
      selected: touches(selected) ? (selected?.key ?? null) : null,
      chosen: touches(chosen) ? chosen : null,
      showIssues,
    };
    return block.kind === 'table' ? (
      <TextTable key={block.start} sheet={sheet} table={block} {...state} />
    ) : (
      <TextLine key={block.start} sheet={sheet} line={block} {...state} />
    );
  });
}
