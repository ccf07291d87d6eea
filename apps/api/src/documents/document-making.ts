import type { Imprint, WordTemplate } from '@xiangjian/publish';

/** What a document is made with beside the data. */
export interface DocumentMaking {
  readonly imprint: Imprint;
  readonly template: WordTemplate;
  /** Says how many parts are done. */
  readonly advance: (done: number) => void;
}
