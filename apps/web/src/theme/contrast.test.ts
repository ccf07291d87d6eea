import { describe, expect, it } from 'vitest';
import { colourOf, contrast, laidOver } from './testing/contrast.ts';
import { themes } from './themes.ts';
import type { Token } from './token.ts';

/** Words and the grounds on which they stand. */
const words: readonly (readonly [Token, readonly Token[]])[] = [
  ['ink', ['paper', 'card', 'tint', 'accentTint', 'notMentioned', 'better95', 'worse95']],
  ['ink', ['read', 'readFaint', 'readStrong', 'qualifiedGround', 'qualifiedFaint']],
  ['ink', ['qualifiedStrong', 'issue', 'issueStrong', 'chosen', 'notice', 'doubt', 'track']],
  ['ink2', ['paper', 'card', 'tint', 'accentTint', 'notMentioned', 'notice', 'doubt']],
  ['ink3', ['paper', 'card', 'tint']],
  ['accent', ['paper', 'card', 'tint', 'accentTint']],
  ['onAccent', ['accent', 'off']],
  ['onJudged', ['better998', 'worse998', 'readFull']],
  ['betterInk', ['paper', 'card', 'tint']],
  ['worseInk', ['paper', 'card', 'tint', 'doubt']],
  ['notMentionedInk', ['notMentioned', 'card', 'paper']],
  ['readInk', ['card', 'paper', 'readFaint', 'tint']],
  ['qualified', ['card', 'paper']],
  ['chosenInk', ['card', 'paper', 'tint']],
  ['onAmount', ['amount']],
  ['noticeInk', ['notice']],
  ['doubtInk', ['doubt', 'card', 'paper']],
  ['breach', ['card', 'paper', 'tint']],
];

/** Marks and outlines that say something. */
const marks: readonly (readonly [Token, readonly Token[]])[] = [
  ['edge', ['card', 'paper']],
  ['accent', ['track']],
  ['amount', ['card', 'track']],
  ['onTime', ['card']],
  ['worseInk', ['card']],
  ['qualified', ['card', 'track']],
  ['qualifiedMark', ['card', 'better95', 'worse95']],
  ['onJudgedMark', ['better998', 'worse998']],
  ['dots', ['card']],
  ['readFull', ['card']],
];

for (const [name, { tokens, palette }] of Object.entries(themes)) {
  const between = (one: Token, other: Token) =>
    contrast(colourOf(tokens[one]), colourOf(tokens[other]));

  describe(name, () => {
    it('words are read on every ground on which they stand', () => {
      const pale = words.flatMap(([word, grounds]) =>
        grounds.flatMap((ground) =>
          between(word, ground) < 4.5 ? [`${word} on ${ground}: ${between(word, ground)}`] : [],
        ),
      );
      expect(pale).toEqual([]);
    });

    it('marks are seen', () => {
      const pale = marks.flatMap(([mark, grounds]) =>
        grounds.flatMap((ground) =>
          between(mark, ground) < 3 ? [`${mark} on ${ground}: ${between(mark, ground)}`] : [],
        ),
      );
      expect(pale).toEqual([]);
    });

    it('figures are read on the strongest volume', () => {
      const [red = 0, green = 0, blue = 0] = tokens.volume.split(', ').map(Number);
      const card = colourOf(tokens.card);
      const ground = laidOver([red, green, blue], Number(tokens.volumeMost), card);
      expect(contrast(colourOf(tokens.ink), ground)).toBeGreaterThan(4.5);
    });

    it('charts are read and seen', () => {
      const card = colourOf(palette.card);
      for (const ink of [palette.ink, palette.inkSecond, palette.inkThird]) {
        expect(contrast(colourOf(ink), card), ink).toBeGreaterThan(4.5);
      }
      const { better, worse, similar, volume, qualified, hues } = palette;
      for (const mark of [better.strong, worse.strong, similar, volume, qualified, ...hues]) {
        expect(contrast(colourOf(mark), card), mark).toBeGreaterThan(3);
      }
    });
  });
}
