import { describe, expect, it } from 'vitest';
import { readDocument } from '../read-document.ts';

/** Seconds of the processor. Generous: each takes one or two, on a slowed-down machine ten times that; what is quadratic takes minutes on any. */
const bound = 60;

const times = (part: string, count: number) => part.repeat(count);
const pages: readonly (readonly [string, () => string])[] = [
  ['nested blocks', () => `<html>${times('<div>', 100_000)}报告${times('</div>', 100_000)}`],
  ['nested links and paragraphs', () => `<html>报告${times('<a href=x><p>', 100_000)}`],
  ['nested tables', () => `<html>报告${times('<table><tr><td>', 90_000)}`],
  [
    'wide and high cells',
    () => `<table>${times('<tr><td rowspan=999 colspan=999>1<td>2', 90_000)}`,
  ],
  ['tags that never end', () => `<html>报告${times('<b<i "', 300_000)}`],
  ['scripts that never end', () => `<html>报告${times('<script', 250_000)}`],
  ['a tag of attributes', () => `<html>报告<div ${times('a b c d e f ', 500_000)}>`],
  ['stray ends', () => `<html>报告${times('<div>', 600)}${times('</x></b>', 140_000)}`],
  ['ends of nothing', () => `<html>报告${times('<div></x>', 100_000)}`],
  ['blocks that end themselves', () => `<html>报告${times('<div/>', 100_000)}`],
  ['ends out of reach', () => `<html>报告${times('<span><div></span>', 90_000)}`],
  ['ends across tables', () => `<html>报告${times('<div><table><tr><td></div>', 40_000)}`],
  ['forms in forms', () => `<html>报告${times('<form><div></form>', 90_000)}`],
  ['links that end late', () => `<html>报告${times('<a><div></a>', 90_000)}`],
  ['white space', () => `<html>报告${times(' \n', 5_000_000)}`],
  ['lines of buttons', () => times('【打印】\n', 390_000)],
];

/** Processor time, which other programs on the machine do not lengthen. */
function secondsSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000_000;
}

describe('hostile pages', () => {
  it.each(pages)(
    '%s are read in time',
    async (_name, page) => {
      const started = process.cpuUsage();
      const { text } = await readDocument(new TextEncoder().encode(page()));
      expect(text.length).toBeGreaterThan(0);
      expect(secondsSince(started)).toBeLessThan(bound);
    },
    180_000,
  );

  it.each([
    ['tags', () => times('<p>一</p><br>', 1_500_000)],
    ['text', () => times('一年来，全镇\n', 1_050_000)],
  ])(
    '20 MB of %s are refused in time',
    async (_name, page) => {
      const started = process.cpuUsage();
      const read = readDocument(new TextEncoder().encode(page()));
      await expect(read).rejects.toMatchObject({ code: 'unreadable' });
      expect(secondsSince(started)).toBeLessThan(bound);
    },
    180_000,
  );
});
