import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../docs/decisions/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

test('every decision has a number of its own, and the numbers leave none out', () => {
  const numbers = names.map((name) => Number(name.slice(0, 4)));
  expect(numbers.sort((a, b) => a - b)).toEqual(names.map((_, index) => index));
});

test.each(names)('%s bears its number in its title', (name) => {
  const [title = ''] = readFileSync(new URL(name, folder), 'utf8').split('\n');
  expect(title.startsWith(name === '0000-template.md' ? '# ' : `# ${name.slice(0, 4)} `)).toBe(
    true,
  );
});
