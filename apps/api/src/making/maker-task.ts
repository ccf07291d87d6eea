import type { LargeNumberForm, OwnIndicator } from '@xiangjian/indicators';
import type { CarriedError } from './carried-error.ts';
import type { FileJobName, FileJobs, MadeFile } from './file-jobs.ts';

/** A job in words that another thread understands. */
export interface MakerTask<Name extends FileJobName = FileJobName> {
  readonly name: Name;
  readonly of: FileJobs[Name]['of'];
  /** The database, which the thread opens for itself to read. */
  readonly file: string;
  /** The released state that answers instead of the present; null for the present. */
  readonly state: AskedState | null;
  /** The moment of the export, as an ISO time. */
  readonly now: string;
  readonly ownIndicators: readonly OwnIndicator[];
  readonly largeNumbers: LargeNumberForm;
}

/** A past state as it was asked for. */
interface AskedState {
  readonly name: string;
  readonly area: string | null;
}

/** What a maker thread tells: how far it is, and in the end the file or why there is none. */
export type MakerNews =
  | { readonly done: number }
  | { readonly file: MadeFile<FileJobName> }
  | { readonly failure: CarriedError };
