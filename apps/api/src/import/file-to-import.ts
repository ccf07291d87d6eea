import type { AuditActor, Database } from '@xiangjian/store';

/** What a person says where the text does not. */
export interface GivenPlace {
  readonly township?: string | undefined;
  readonly year?: number | undefined;
}

/** One document and the database that is to have it. */
export interface FileToImport {
  readonly database: Database;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** ISO moment, written down with everything that is stored. */
  readonly now: string;
  readonly given?: GivenPlace | undefined;
  /** Who takes it in, for the audit log; left out where the program does so by itself on a first start. */
  readonly by?: AuditActor | undefined;
}
