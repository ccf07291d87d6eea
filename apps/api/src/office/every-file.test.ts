import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readDocument } from '@xiangjian/documents';
import { expect, it, onTestFinished } from 'vitest';
import { openApp } from '../testing/open-app.ts';
import { findOffice } from './find-office.ts';

const program = findOffice(process.env.PATH ?? '');
const where = 'area=990101&year=2022';
const indicator = 'indicator=disputes_accepted';

/** What each kind is turned into: tables into one page that holds all sheets, papers into pages. */
const targets: Readonly<Record<string, string>> = { docx: 'pdf', xlsx: 'html', csv: 'html' };

/** Every kind of file that leaves, and words that a reader of its first pages finds. */
const files: Readonly<Record<string, readonly [address: string, words: string]>> = {
  'cells.csv': ['/observations.csv?area=990101&years=2022&download=1', '400余'],
  'cells-shown.csv': [`/answers/ranking.csv?${where}&${indicator}&kind=display&download=1`, '戊镇'],
  'cells.xlsx': ['/observations.xlsx?area=990101&years=2022', '本表依据公开报告整理'],
  'ranking.xlsx': [`/answers/ranking.xlsx?${where}&${indicator}`, '400余'],
  'matrix.xlsx': [`/answers/matrix.xlsx?${where}`, '未公开报告'],
  'trend.xlsx': [
    `/answers/trend.xlsx?townships=990101101&years=2021-2022&${indicator}`,
    '本表依据公开报告整理',
  ],
  'change.xlsx': [`/answers/change.xlsx?area=990101&from=2021&to=2022&${indicator}`, '甲镇'],
  'overview.xlsx': [`/answers/overview.xlsx?${where}`, '己镇'],
  'profile.xlsx': ['/answers/profile.xlsx?township=990101104&year=2022', '戊镇'],
  'indicators.xlsx': ['/indicators.xlsx', '调解成功率'],
  'circular.docx': [`/documents/circular.docx?${where}`, '6个乡镇（街道）中'],
  'comparison.docx': [`/documents/comparison.docx?${where}&indicators=disputes_accepted`, '400余'],
  'township.docx': ['/documents/township.docx?township=990101104&year=2022', '戊镇'],
  'townships.docx': [`/documents/townships.docx?${where}`, '丙街道'],
  'annex.docx': [`/documents/annex.docx?${where}`, '附表1'],
};

it.skipIf(program === null)(
  'LibreOffice opens every produced file and finds its words (skipped where LibreOffice is not installed)',
  { timeout: 240_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'xiangjian-every-file-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { get } = await openApp();
    for (const [name, [address]] of Object.entries(files)) {
      const reply = await get(address);
      expect([address, reply.statusCode]).toEqual([address, 200]);
      writeFileSync(join(folder, name), reply.rawPayload);
    }
    for (const ending of Object.keys(targets)) await toPages(folder, ending);
    const found: Record<string, readonly [hasWords: boolean, hasUnknownSigns: boolean]> = {};
    for (const [name, [, words]] of Object.entries(files)) {
      const [stem = '', ending = ''] = name.split('.');
      const made = readFileSync(join(folder, ending, `${stem}.${targets[ending]}`));
      const isPage = targets[ending] === 'html';
      const text = isPage
        ? made.toString('utf8').replaceAll(/<[^>]*>/g, '')
        : (await readDocument(made, 'made.pdf')).text;
      const said = text.replaceAll(/\s/g, '');
      found[name] = [said.includes(words), said.includes('\uFFFD')];
    }
    const sound = Object.keys(files).map((name) => [name, [true, false]]);
    expect(found).toEqual(Object.fromEntries(sound));
  },
);

/** All files of one kind at once, into a folder named after it: starting the program costs more than a file. */
async function toPages(folder: string, ending: string): Promise<void> {
  const given = Object.keys(files).filter((name) => name.endsWith(ending));
  const paths = given.map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const where = ['--outdir', join(folder, ending)];
  // What its dialog would ask: commas (44), quotes (34), UTF-8 (76).
  const reading = ending === 'csv' ? ['--infilter=Text - txt - csv (StarCalc):44,34,76'] : [];
  const options = [
    profile,
    '--headless',
    ...reading,
    '--convert-to',
    targets[ending] ?? '',
    ...where,
    ...paths,
  ];
  await promisify(execFile)(program ?? '', options);
}
