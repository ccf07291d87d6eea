import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../apps/api/src/server.ts', import.meta.url));

export interface SampleServer {
  readonly origin: string;
  /** Where its database lies. */
  readonly folder: string;
  readonly stop: () => void;
}

/** A server of its own with the built pages, over a new database with the bundled sample, or over the data of `folder`. */
export async function serveSample(port: number, folder?: string): Promise<SampleServer> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'xiangjian-sample-'));
  const running = spawn(process.execPath, [program], {
    env: { ...process.env, XIANGJIAN_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = () => {
    running.kill('SIGKILL');
    if (folder === undefined) rmSync(data, { recursive: true, force: true });
  };
  try {
    await untilReady(running);
  } catch (error) {
    stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, folder: data, stop };
}

function untilReady(running: ChildProcess): Promise<void> {
  return new Promise((ready, fail) => {
    let said = '';
    running.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('已就绪')) ready();
    });
    running.on('exit', () => fail(new Error(`the server ended: ${said}`)));
  });
}
