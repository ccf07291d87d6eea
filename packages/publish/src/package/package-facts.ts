import { disclaimer, type Imprint, releaseText } from '../tables/about.ts';
import type { SideTable } from './side-tables.ts';

/**
 * What goes with the data: `complete`, the rows of the store and the originals, so that another installation can take it in;
 * tables only where `some_indicators` were asked for, or where reports hold personal data that is `masked`.
 */
export type PackageExtent = 'complete' | 'some_indicators' | 'masked';

/** What is known of a package when its tables are written. */
export interface PackageFacts {
  readonly imprint: Imprint;
  /** What was asked: name in Chinese, name in English, value. */
  readonly filters: readonly (readonly [zh: string, en: string, value: string])[];
  readonly rows: number;
  readonly withNumber: number;
  readonly extent: PackageExtent;
  readonly sides: readonly SideTable[];
  /** Bytes and SHA-256 of every file that is written already, by name. */
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
}

/** How the data are cited. */
export function citation({ imprint }: Pick<PackageFacts, 'imprint'>): string {
  return `乡鉴，乡镇法治政府建设情况报告数据，${releaseText(imprint)}，${imprint.exportedOn}导出。${disclaimer}。`;
}
