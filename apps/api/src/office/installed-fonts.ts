import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Names of the installed fonts by fontconfig; none where it cannot be asked (Windows), and then nothing is replaced. */
export async function installedFonts(): Promise<ReadonlySet<string>> {
  try {
    const { stdout } = await run('fc-list', [':', 'family'], { timeout: 10_000, maxBuffer: 1e7 });
    return new Set(stdout.split(/[\n,]/).map((name) => name.replaceAll('\\', '').trim()));
  } catch {
    return new Set();
  }
}
