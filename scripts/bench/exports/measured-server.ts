import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, so that its memory is its own. */
export interface MeasuredServer {
  /** Reads a reply to its end and answers its length in bytes; `address` stands after /api/v1. */
  readonly read: (address: string) => Promise<number>;
  readonly text: (address: string) => Promise<string>;
  /** The most memory it held until now; 0 where the system does not tell. */
  readonly peakMegabytes: () => number;
  readonly stop: () => void;
}

const server = fileURLToPath(new URL('../../../apps/api/src/server.ts', import.meta.url));
const port = '18687';
const origin = `http://127.0.0.1:${port}/api/v1`;

/** Starts the real server over a data folder and waits until it is ready. */
export async function startMeasuredServer(folder: string): Promise<MeasuredServer> {
  const running = spawn(process.execPath, [server], {
    env: { ...process.env, XIANGJIAN_DATA: folder, XIANGJIAN_BACKUP_HOURS: '0', PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    running.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      if (said.includes('已就绪')) resolve();
    });
    running.once('exit', () => reject(new Error(`the server ended: ${said}`)));
  });
  const ask = async (address: string) => {
    const reply = await fetch(`${origin}${address}`, {
      headers: { 'accept-encoding': 'identity' },
    });
    if (!reply.ok) throw new Error(`${address}: ${reply.status} ${await reply.text()}`);
    return reply;
  };
  return {
    read: lengthOf,
    text: async (address) => (await ask(address)).text(),
    peakMegabytes: () => peakOf(running.pid ?? 0),
    stop: () => {
      running.kill('SIGKILL');
    },
  };
}

/** Reads with as little work as possible, so that the server is measured and not its reader. */
function lengthOf(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'identity' };
    get(`${origin}${address}`, { headers }, (reply) => {
      let bytes = 0;
      reply.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      reply.once('error', reject);
      reply.once('end', () => {
        if (reply.statusCode === 200) resolve(bytes);
        else reject(new Error(`${address}: ${reply.statusCode}`));
      });
    }).once('error', reject);
  });
}

function peakOf(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return 0;
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return Math.round(Number(kilobytes ?? 0) / 1024);
}
