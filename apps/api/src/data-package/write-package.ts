import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  type Imprint,
  type PackageExtent,
  type PackageFacts,
  packageTexts,
  type ZipMember,
  zipStream,
} from '@xiangjian/publish';
import {
  type Database,
  type ObservationFilter,
  packagedOriginals,
  packagedRows,
} from '@xiangjian/store';
import { filtersInWords } from '../exporting/filters-in-words.ts';
import { type CountedData, dataPieces, emptyCount, sidesOf } from './data-pieces.ts';
import { formatLine, rowLines } from './row-lines.ts';

type Files = Map<string, { readonly bytes: number; readonly sha256: string }>;

/**
 * A data package in pieces: data, what they point at, the rows of the store with the originals (where it is
 * `complete`), descriptions and checksums. The same state of the data gives the same bytes on the same day.
 */
export function writePackage(
  database: Database,
  filter: ObservationFilter,
  imprint: Imprint,
  revision: number,
  extent: PackageExtent,
): AsyncGenerator<Uint8Array> {
  return zipStream(membersOf(database, filter, imprint, revision, extent));
}

async function* membersOf(
  database: Database,
  filter: ObservationFilter,
  imprint: Imprint,
  revision: number,
  extent: PackageExtent,
): AsyncGenerator<ZipMember> {
  const files: Files = new Map();
  const isComplete = extent === 'complete';
  const counted: CountedData = emptyCount();
  yield noted(
    files,
    'data.csv',
    dataPieces(database, filter, { release: imprint.release, unmask: isComplete }, counted),
  );
  const sides = sidesOf(database, counted);
  for (const { name, csv } of sides) yield noted(files, `${name}.csv`, [csv]);
  if (isComplete) {
    yield noted(files, 'store/format.json', [formatLine(revision)]);
    for (const packaged of packagedRows(database, filter)) {
      yield noted(files, `store/${packaged.table}.jsonl`, rowLines(packaged));
    }
    for (const { sha256, bytes } of packagedOriginals(database, filter)) {
      yield noted(files, `originals/${sha256}`, [bytes]);
    }
  }
  const filters = filtersInWords(database, filter);
  const { rows, withNumber } = counted;
  const facts: PackageFacts = { imprint, filters, rows, withNumber, extent, sides, files };
  for (const [name, text] of packageTexts(facts)) yield noted(files, name, [text]);
  const sums = [...files].map(([name, { sha256 }]) => `${sha256}  ${name}\n`);
  yield { name: 'SHA256SUMS', pieces: [Buffer.from(sums.join(''))] };
}

/** A file whose size and checksum are noted while it passes; other requests are answered between two pieces. */
function noted(files: Files, name: string, pieces: Iterable<string | Uint8Array>): ZipMember {
  async function* passing() {
    const hash = createHash('sha256');
    let bytes = 0;
    for (const piece of pieces) {
      const buffer = Buffer.from(piece);
      hash.update(buffer);
      bytes += buffer.length;
      yield buffer;
      await setImmediate();
    }
    files.set(name, { bytes, sha256: hash.digest('hex') });
  }
  return { name, pieces: passing() };
}
