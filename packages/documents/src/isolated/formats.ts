import type { ReadDocument } from '../document.ts';
import type { Workbook } from '../sheets/workbook.ts';

/** Formats whose libraries read a damaged file for ever or until memory ends: they work in a process of their own. */
export type IsolatedFormat = 'doc' | 'pdf';

/** Files of tables that are unpacked or decoded by a library. */
export type IsolatedSheets = 'xlsx' | 'xls';

export interface ReadingTask {
  readonly format: IsolatedFormat | IsolatedSheets;
  readonly bytes: Uint8Array;
  /** The process ends itself after them. */
  readonly milliseconds: number;
}

/** What the process answers; errors lose their class on the way, so they travel as fields. */
export type ReadingAnswer =
  | { readonly document: ReadDocument }
  | { readonly workbook: Workbook }
  | {
      readonly problem: {
        readonly code: 'empty' | 'unreadable' | 'unsupported_format';
        readonly messageZh: string;
        readonly message: string;
      };
    };
