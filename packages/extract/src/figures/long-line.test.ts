import { expect, it } from 'vitest';
import { textDocument } from '../testing/text-document.ts';
import { readFigures } from './read-figures.ts';

/** Milliseconds of processor time, which neighbours on the machine do not lengthen. */
function costOf(words: string, characters: number): number {
  const document = textDocument(words.repeat(Math.ceil(characters / words.length)));
  const before = process.cpuUsage();
  readFigures(document, 2023, false);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it.each(['无行政复议、', '全年共调解矛盾纠纷132起,成功128起,', '共受理纠纷12起 '])(
  'reads one long line of %s in time that grows no faster than the line',
  (words) => {
    costOf(words, 10_000);
    const short = costOf(words, 20_000);
    // Four times the text: sixteen times the time where work were done again for every number.
    expect(costOf(words, 80_000)).toBeLessThan(8 * Math.max(short, 60));
  },
  120_000,
);
