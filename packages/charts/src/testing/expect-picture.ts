import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, '..', '__svg__');

/**
 * Compares a picture with the committed one. A changed picture fails and is written beside the old one as NAME.new.svg, to be
 * looked at and, if meant, renamed. A picture without a committed one fails too.
 */
export function expectPicture(name: string, svg: string): void {
  const committed = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}.new.svg`);
  const before = existsSync(committed) ? readFileSync(committed, 'utf8') : '';
  if (before === svg) {
    rmSync(changed, { force: true });
    return;
  }
  writeFileSync(changed, svg);
  expect.fail(`the picture ${name} changed: compare __svg__/${name}.svg with ${name}.new.svg`);
}
