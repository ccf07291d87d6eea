import { expect, it } from 'vitest';
import { successRateRanking } from './fixtures/success-rate-ranking.ts';
import { rankingBars } from './ranking-bars.ts';
import { renderSvg } from './testing/render-svg.ts';
import { textWidth } from './text-width.ts';
import { darkPalette, lightPalette, printPalette } from './theme.ts';

const values = [0, 0.5, 0.9615, 1];
const languages = ['zh', 'en'] as const;
const widths = [340, 1046, 1600];
const palettes = { light: lightPalette, dark: darkPalette, print: printPalette };

it.each(
  languages.flatMap((language) =>
    widths.flatMap((width) => values.map((value) => ({ language, width, value }))),
  ),
)('the line of a median of $value begins clear below its words ($language, $width)', (asked) => {
  const { language, width, value } = asked;
  const answer = { ...successRateRanking, median: { value, n: 1288 } };
  for (const palette of Object.values(palettes)) {
    const svg = renderSvg(rankingBars(answer, { palette, language, width }), width);
    const [, lineTop] = /d="M[\d.]+ ([\d.]+)L[^"]*"[^>]*stroke-dasharray="3,3"/.exec(svg) ?? [];
    // The last words between the names of the columns are those of the median.
    const named = [...svg.matchAll(/text-anchor="middle"[^>]* x="([\d.]+)" y="26"[^>]*>([^<]+)</g)];
    const [, middle, text = ''] = named.at(-1) ?? [];
    expect(Number(lineTop) - (26 + 12 / 2)).toBeGreaterThanOrEqual(5);
    const half = textWidth(text, 12) / 2;
    expect(Number(middle) - half).toBeGreaterThanOrEqual(8);
    expect(Number(middle) + half).toBeLessThan(width);
  }
});
