import type { DocumentKind, DocumentQuery, PicturedView } from '@xiangjian/contract';
import type { AnswerTables, Imprint, WordTemplate } from '@xiangjian/publish';
import type { ObservationFilter } from '@xiangjian/store';
import type { MadeDocument } from '../documents/make-document.ts';
import type { PicturesAround, ViewPicture } from '../sharing/view-pictures.ts';

/** Stored cells that are made a file. */
interface AskedCells {
  readonly filter: ObservationFilter;
  /** Whether personal data is written as it stands; who may ask that is decided before. */
  readonly unmask: boolean;
}

/** A paper that is wanted, of any kind. */
interface AskedDocument<Kind extends DocumentKind = DocumentKind> {
  readonly kind: Kind;
  readonly query: DocumentQuery<Kind>;
  readonly template: WordTemplate;
}

/** Every file that is made whole before it is sent: what each is made of, and what comes of it. Plain data on both sides. */
export interface FileJobs {
  readonly cellsAsWorkbook: { readonly of: AskedCells; readonly made: Uint8Array };
  readonly cellsAsParquet: { readonly of: AskedCells; readonly made: Uint8Array };
  readonly answerAsWorkbook: {
    readonly of: { readonly tables: AnswerTables };
    readonly made: Uint8Array;
  };
  readonly document: { readonly of: AskedDocument; readonly made: MadeDocument };
  readonly pictures: {
    readonly of: { readonly view: PicturedView; readonly around: PicturesAround };
    readonly made: readonly ViewPicture[];
  };
}

export type FileJobName = keyof FileJobs;

/** What a job is done with beside the data. */
export interface JobMaking {
  readonly imprint: Imprint;
  /** Says how many parts are done. */
  readonly advance: (done: number) => void;
  readonly signal: AbortSignal;
}

/** A file with what it says of itself. */
export interface MadeFile<Name extends FileJobName> {
  readonly made: FileJobs[Name]['made'];
  readonly imprint: Imprint;
}
