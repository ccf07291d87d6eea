import { simplifiedForm } from './simplified.ts';

/** Marks that are written in several ways, folded to one; every fold keeps its length of one code unit. */
const folds: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '—': '-',
  '–': '-',
  '－': '-',
  '−': '-',
  '～': '~',
  '〜': '~',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〝': '“',
  '〞': '”',
  '‘': '“',
  '’': '”',
  '○': '〇',
  '﹪': '%',
  '｡': '。',
};

/**
 * The character as rules see it: half-width letters, digits and marks; one dash, one dot, one pair of quotes; simplified
 * where rules know its traditional form. Always one code unit for one.
 */
export function foldCharacter(character: string): string {
  const folded = folds[character];
  if (folded !== undefined) return folded;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return simplifiedForm(character);
}

/** White space that carries no meaning inside a Chinese block; a tab parts the cells of a table row and stays. */
export function isBlank(character: string): boolean {
  return (
    character === ' ' ||
    character === '\u00a0' ||
    character === '\u3000' ||
    character === '\r' ||
    character === '\u200b' ||
    character === '\ufeff' ||
    (character >= '\u2000' && character <= '\u200a') ||
    character === '\u202f'
  );
}
