import { darkTokens } from './dark-tokens.ts';
import { lightTokens } from './light-tokens.ts';
import { printTokens } from './print-tokens.ts';
import type { Tokens } from './token.ts';

/** The tile of 未公开报告: one stroke from corner to corner, so that the hatching is even at any width. */
const hatching = `linear-gradient(
    135deg,
    var(--hatch) 5%,
    transparent 5%,
    transparent 45%,
    var(--hatch) 45%,
    var(--hatch) 55%,
    transparent 55%,
    transparent 95%,
    var(--hatch) 95%
  )`;

/** The tokens as the style sheet that colours.css holds: it is there before any script, so that the first picture has its colours. */
export function coloursSheet(): string {
  return `/* Written from the tokens by colours-sheet.test.ts (vitest -u): change the tokens, not this file. */
${rule(['html'], 'light', lightTokens)}
${rule(['html.dark', 'body .dark-theme'], 'dark', darkTokens)}
@media print {
${indented(rule(['html', 'html.dark', 'body .dark-theme'], 'light', printTokens))}}
`;
}

function rule(selectors: readonly string[], scheme: 'light' | 'dark', tokens: Tokens): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  --${propertyOf(name)}: ${value};`);
  return `${selectors.join(',\n')} {
  color-scheme: ${scheme};
${lines.join('\n')}
  --hatching: ${hatching};
}
`;
}

/** betterInk as better-ink, better998 as better-998. */
function propertyOf(token: string): string {
  return token.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
