import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ApiProblem } from '../problems/api-problem.ts';
import { fontPairs, profileWithFonts } from './font-substitution.ts';
import { installedFonts } from './installed-fonts.ts';

/** What turns a Word file into a PDF. */
export interface Office {
  /** The PDF of a Word file. Refuses (503) where the program fails or needs too long; ends when the caller is gone. */
  readonly pdfOf: (docx: Uint8Array, signal: AbortSignal) => Promise<Uint8Array>;
}

const patience = 90_000;

/** LibreOffice as a program of its own for every file: its own profile, nothing of the user's is read or changed. */
export function officeAt(program: string, timeout = patience): Office {
  return {
    pdfOf: async (docx, signal) => {
      const folder = await mkdtemp(join(tmpdir(), 'xiangjian-pdf-'));
      try {
        await makeProfile(folder);
        await writeFile(join(folder, 'paper.docx'), docx);
        await convert(program, folder, AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
        return await readFile(join(folder, 'paper.pdf'));
      } catch (error) {
        throw notConverted(error);
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    },
  };
}

async function makeProfile(folder: string): Promise<void> {
  const user = join(folder, 'profile', 'user');
  await mkdir(user, { recursive: true });
  await writeFile(
    join(user, 'registrymodifications.xcu'),
    profileWithFonts(fontPairs(await installedFonts())),
  );
}

function convert(program: string, folder: string, signal: AbortSignal): Promise<void> {
  const words = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'paper.docx'),
  ];
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // A group of its own: the program starts another one, and both must end.
  const child = spawn(program, words, { stdio: 'ignore', detached: process.platform !== 'win32' });
  const end = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  child.once('error', reject);
  child.once('close', (code) => {
    signal.removeEventListener('abort', end);
    if (code === 0) resolve();
    else reject(new Error(signal.aborted ? 'it needed too long' : `it ended with code ${code}`));
  });
  return promise;
}

function notConverted(error: unknown): ApiProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new ApiProblem('not-converted', {
    status: 503,
    title: 'LibreOffice 没有转换成功，请稍后再试；也可以下载 Word 文件后另存为 PDF',
    detail: `LibreOffice did not convert the document: ${reason}`,
  });
}
