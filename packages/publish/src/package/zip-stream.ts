import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive, its content in pieces; `isPacked` for content that does not pack again. */
export interface ZipMember {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly isPacked?: boolean;
}

/** No clock in an archive: the same content gives the same bytes. The earliest day that ZIP knows, at any clock's noon. */
const noDay = '1980-01-02T12:00:00';

/** A ZIP archive in pieces, made while its files are read: memory holds a piece, not the archive. */
export async function* zipStream(
  members: Iterable<ZipMember> | AsyncIterable<ZipMember>,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error !== null) failure = error;
    else ready.push(piece);
  });
  const taken = () => {
    if (failure !== null) throw failure;
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for await (const { name, pieces, isPacked = false } of members) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = new Date(noDay);
    zip.add(file);
    for await (const piece of pieces) {
      file.push(piece);
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
