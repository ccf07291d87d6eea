import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { UnreadableDocument } from '../unreadable-document.ts';

/** What a ZIP file may hold; sizes are bytes after unpacking, `ratio` unpacked to packed of all together. */
export interface ZipLimits {
  readonly members: number;
  readonly memberBytes: number;
  readonly totalBytes: number;
  readonly ratio: number;
}

/** A file in a ZIP file, not unpacked yet. */
export interface ZipMember {
  readonly name: string;
  readonly size: number;
  /** Unpacks it; fails where it is longer than it says. */
  readonly read: () => Promise<Uint8Array>;
}

const utf8Flag = 0x800;
const unicodePathField = 0x7075;

/**
 * The files in a ZIP file, checked before anything is unpacked: number, sizes and names are within bounds, nothing is
 * encrypted, no name leads out of a folder. Folders are left out.
 * @throws UnreadableDocument where a bound is broken or the file is damaged
 */
export async function zipListing(bytes: Uint8Array, limits: ZipLimits): Promise<ZipMember[]> {
  const zip = await openZip(bytes);
  const members: ZipMember[] = [];
  let packed = 0;
  let unpacked = 0;
  for await (const entry of entriesOf(zip)) {
    const name = memberName(entry);
    if (name.endsWith('/')) continue;
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    if (zip.entryCount > limits.members || members.length >= limits.members) throw tooMany(limits);
    if (entry.uncompressedSize > limits.memberBytes || unpacked > limits.totalBytes)
      throw tooLarge(name);
    if (entry.isEncrypted()) throw locked(name);
    if (!isInside(name)) throw leadsOut(name);
    members.push({ name, size: entry.uncompressedSize, read: () => unpack(zip, entry) });
  }
  // Small files pack well: only what is large after unpacking can be a bomb.
  if (unpacked > 1024 * 1024 && unpacked > packed * limits.ratio) {
    const [largest] = members.toSorted((a, b) => b.size - a.size);
    throw tooLarge(largest?.name ?? '');
  }
  return members;
}

async function openZip(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      decodeStrings: false,
    });
  } catch (error) {
    throw damaged(error);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : damaged(error);
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw damaged(error);
  }
}

/** Names are UTF-8 where the file says so or they are valid UTF-8, else in the code page of Chinese Windows. */
function memberName(entry: Entry): string {
  const { fileNameRaw, generalPurposeBitFlag: flags, extraFields } = entry;
  if ((flags & utf8Flag) !== 0 || extraFields.some(({ id }) => id === unicodePathField)) {
    return getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return new TextDecoder('gb18030').decode(fileNameRaw).replaceAll('\\', '/');
  }
}

function isInside(name: string): boolean {
  const isAbsolute = /^(?:[\\/]|[a-z]:)/i.test(name);
  return !isAbsolute && !name.includes('\0') && !name.split(/[\\/]/).includes('..');
}

function tooMany({ members }: ZipLimits): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `压缩包里的文件超过 ${members} 个：请分成几个压缩包再导入`,
    `more than ${members} members`,
  );
}

function tooLarge(name: string): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `压缩包解开后太大（${name}），没有读取：请检查文件，分开后再导入`,
    `${name} is too large after unpacking`,
  );
}

function locked(name: string): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `压缩包里的“${name}”有密码：请去掉密码后再导入`,
    `${name} is encrypted`,
  );
}

function leadsOut(name: string): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    `压缩包里有不合规的文件名（${name}），没有读取：请重新打包后再导入`,
    `the name ${name} leads out of the folder`,
  );
}

function damaged(error: unknown): UnreadableDocument {
  return new UnreadableDocument(
    'unreadable',
    '文件已损坏，解不开：请重新保存或打包后再导入',
    `damaged zip: ${String(error)}`,
  );
}
