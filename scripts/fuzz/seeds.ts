import { readdirSync, readFileSync } from 'node:fs';
import { fixture } from '../../packages/documents/src/testing/fixture.ts';
import { makeZip, type ZipContent } from '../../packages/documents/src/testing/make-zip.ts';
import { zipListing } from '../../packages/documents/src/zip/zip-listing.ts';

/** A sound file that is damaged in many ways. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What lies packed in it, so that it can be damaged behind its checksums, too; empty where nothing does. */
  readonly parts: readonly ZipContent[];
}

export const fuzzFormats = ['text', 'html', 'mhtml', 'rtf', 'docx', 'zip', 'doc', 'pdf'] as const;
export type FuzzFormat = (typeof fuzzFormats)[number];

const gold = new URL('../../data/gold/', import.meta.url);
const limits = { members: 100, memberBytes: 5e6, totalBytes: 2e7, ratio: 1000 };

/** The labelled reports and the fixtures of the documents, by format. */
export async function readSeeds(): Promise<Readonly<Record<FuzzFormat, readonly Seed[]>>> {
  const docx = fixture('report.docx');
  const html = goldSeeds('.html');
  const packed = ['report.docx', 'report.rtf'].map((name) => ({ name, content: fixture(name) }));
  return {
    text: goldSeeds('.txt'),
    html,
    mhtml: html.map(savedAsOneFile),
    rtf: [plain('report.rtf')],
    docx: [{ name: 'report.docx', bytes: docx, parts: await partsOf(docx) }],
    zip: [{ name: 'reports.zip', bytes: makeZip(packed), parts: packed }],
    doc: [plain('report.doc')],
    pdf: ['report.pdf', 'not-embedded.pdf', 'locked.pdf', 'scan.pdf'].map(plain),
  };
}

function goldSeeds(extension: string): Seed[] {
  const names = readdirSync(gold).filter((name) => name.endsWith(extension));
  return names
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, gold)), parts: [] }));
}

function plain(name: string): Seed {
  return { name, bytes: fixture(name), parts: [] };
}

function savedAsOneFile({ name, bytes }: Seed): Seed {
  const head =
    'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="part"\r\n\r\n' +
    '--part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  const whole = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--part--\r\n')]);
  return { name: name.replace('.html', '.mht'), bytes: whole, parts: [] };
}

async function partsOf(archive: Uint8Array): Promise<ZipContent[]> {
  const members = await zipListing(archive, limits);
  return Promise.all(members.map(async ({ name, read }) => ({ name, content: await read() })));
}
