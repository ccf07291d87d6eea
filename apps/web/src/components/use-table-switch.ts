import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

/** Whether a drawing or the table behind it is shown, and what turns one into the other. */
export interface TableSwitchState {
  readonly asTable: boolean;
  readonly flip: () => void;
  /** Where the focus goes when what had it makes room for the table. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  /** Key T, anywhere in the figure. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Lets a figure be read as a drawing or as the table behind it: by `TableSwitch`, or by key T. */
export function useTableSwitch(): TableSwitchState {
  const [asTable, setAsTable] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const flip = () => setAsTable((shown) => !shown);
  return {
    asTable,
    flip,
    toggle,
    onKeyDown: (event) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!plain || event.key.toLowerCase() !== 't') return;
      // The page has the same key for what stands beside the figures.
      event.stopPropagation();
      flip();
      // What had the focus may go with the picture: the switch stays.
      toggle.current?.focus();
    },
  };
}
