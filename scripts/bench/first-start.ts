import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = fileURLToPath(new URL('../../apps/api/src/server.ts', import.meta.url));

/** How long a server takes from nothing at all to its first answer, bundled divisions and reports loaded; one line of text. */
export async function benchFirstStart(times: number): Promise<string> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await firstStart());
  taken.sort((a, b) => a - b);
  const seconds = taken.map((milliseconds) => (milliseconds / 1000).toFixed(2));
  return `first start until it is ready, ${times} times: ${seconds.join(', ')} s`;
}

async function firstStart(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'xiangjian-bench-'));
  const started = performance.now();
  const running = spawn(process.execPath, [server], {
    env: { ...process.env, XIANGJIAN_DATA: folder, PORT: '18686' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let said = '';
    for await (const chunk of running.stdout.setEncoding('utf8')) {
      said += chunk;
      if (said.includes('已就绪')) return performance.now() - started;
    }
    throw new Error(`the server ended: ${said}`);
  } finally {
    running.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
