import { foldCharacter, isBlank } from '../view/fold-character.ts';

/** Words of a cell as they are compared: half-width, without blanks and line breaks. */
export function foldWords(text: string): string {
  return [...text]
    .filter((character) => !isBlank(character) && character !== '\n' && character !== '\t')
    .map(foldCharacter)
    .join('');
}
