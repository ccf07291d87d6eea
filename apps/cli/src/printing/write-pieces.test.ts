import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writePieces, writePiecesToFile } from './write-pieces.ts';

function* failing(): Generator<string> {
  yield '开头';
  throw new Error('stopped');
}

describe('writePieces', () => {
  it('gathers pieces to large writes', () => {
    const written: string[] = [];
    const pieces = Array.from({ length: 3000 }, (_, index) => `第${index}行，${'长'.repeat(40)}\n`);
    writePieces(pieces, { write: (text) => written.push(text) });
    expect(written.join('')).toBe(pieces.join(''));
    expect(written.length).toBeLessThan(10);
  });
});

describe('writePiecesToFile', () => {
  it('replaces a file only by a whole one', () => {
    const folder = temporaryFolder({ 'a.csv': '旧' });
    const file = join(folder, 'a.csv');
    expect(() => writePiecesToFile(failing(), file)).toThrow('stopped');
    expect(readFileSync(file, 'utf8')).toBe('旧');
    writePiecesToFile(['新', '的'], file);
    expect(readFileSync(file, 'utf8')).toBe('新的');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});
