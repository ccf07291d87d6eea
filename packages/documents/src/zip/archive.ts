import { recogniseFormat } from '../format/recognise-format.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { centralNames } from './central-names.ts';
import { type ZipLimits, zipListing } from './zip-listing.ts';

/** A file of an archive; the name has forward slashes and stays inside its folder. */
export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const nested = /\.(?:zip|rar|7z|tar|gz|tgz|bz2|xz)$/i;
/** What systems leave in archives beside the files. */
const clutter = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Whether bytes are a ZIP file of documents, and not one document that is a ZIP file itself, as .docx and .xlsx are. */
export function isArchive(bytes: Uint8Array): boolean {
  if (recogniseFormat(bytes) !== 'zip') return false;
  const names = centralNames(bytes);
  const isDocument = /\[Content_Types\]\.xml|META-INF\/manifest\.xml/.test(names);
  return names !== '' && !isDocument;
}

/**
 * The files of a ZIP archive, one after the other. Everything that can be known before unpacking is checked first, so that
 * an archive that is refused yields nothing.
 * @throws UnreadableDocument where a limit is broken, a name leads out of its folder, or an archive lies in the archive
 */
export async function* archiveMembers(
  bytes: Uint8Array,
  limits: ZipLimits,
): AsyncGenerator<ArchiveMember> {
  const members = (await zipListing(bytes, limits)).filter(({ name }) => !clutter.test(name));
  const inner = members.find(({ name }) => nested.test(name));
  if (inner !== undefined) throw nestedArchive(inner.name);
  for (const { name, read } of members) {
    const content = await read();
    if (isArchive(content) || recogniseFormat(content) === 'archive') throw nestedArchive(name);
    yield { name: name.replaceAll('\\', '/'), bytes: content };
  }
}

function nestedArchive(name: string): UnreadableDocument {
  return new UnreadableDocument(
    'unsupported_format',
    `压缩包里还有压缩包（${name}）：请先解开里面的压缩包再导入`,
    `${name} is an archive in an archive`,
  );
}
