import type { ReadDocument } from '../document.ts';

/** Formats whose libraries read a damaged file for ever or until memory ends: they work in a process of their own. */
export type IsolatedFormat = 'doc' | 'pdf';

export interface ReadingTask {
  readonly format: IsolatedFormat;
  readonly bytes: Uint8Array;
  /** The process ends itself after them. */
  readonly milliseconds: number;
}

/** What the process answers; errors lose their class on the way, so they travel as fields. */
export type ReadingAnswer =
  | { readonly document: ReadDocument }
  | {
      readonly problem: {
        readonly code: 'empty' | 'unreadable' | 'unsupported_format';
        readonly messageZh: string;
        readonly message: string;
      };
    };
