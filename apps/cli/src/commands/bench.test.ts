import { describe, expect, it } from 'vitest';
import { runCaptured } from '../testing/run-captured.ts';

const quick = ['bench', '--townships', '60', '--time', '5'];

describe('xiangjian bench', () => {
  it('prints what each question costs in a small and a large database', async () => {
    const { code, out, error } = await runCaptured([...quick, '--max-ratio', '1000']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out.trim().split('\n')).toHaveLength(5);
    expect(out).toMatch(/排名：一县一年一个指标 +\d+\.\d{3} +\d+\.\d{3} +\d+\.\d{2}\n/);
  });

  it('fails above the limit and says where', async () => {
    const { code, error } = await runCaptured([...quick, '--max-ratio', '0.0001']);
    expect(code).toBe(1);
    expect(error.match(/超过上限 0\.0001/g)).toHaveLength(4);
  });
});
