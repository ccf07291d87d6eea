import type { Stretch } from './split-terms.ts';

/** A stretch of a sentence with the marks that must not be parted from it: no line begins with 」 or ends with 「. */
export interface HeldStretch extends Stretch {
  readonly before: string;
  readonly after: string;
}

const opening = /[（〔【《“‘(]+$/u;
const closing = /^[）〕】》”’)，。；：、！？%,.;:!?]+/u;

/**
 * Gives every term the marks around it; terms and the words between them alternate. A term is a button, and a line may break on either side of a button, whatever stands
 * there; the marks therefore go with it into a box that does not break.
 */
export function holdPunctuation(stretches: readonly Stretch[]): HeldStretch[] {
  // What stands alone between two terms belongs to the one before as far as it closes, the rest to the one after.
  const marksBefore = (at: number) => {
    const before = stretches[at - 1];
    if (before === undefined || before.term !== null) return '';
    const taken = at > 1 ? (closing.exec(before.text)?.[0] ?? '') : '';
    return opening.exec(before.text.slice(taken.length))?.[0] ?? '';
  };
  const marksAfter = (at: number) => marksOf(stretches[at + 1], closing);
  return stretches.flatMap((stretch, at) => {
    if (stretch.term !== null) {
      return [{ ...stretch, before: marksBefore(at), after: marksAfter(at) }];
    }
    const taken = at === 0 ? '' : marksOf(stretch, closing);
    const rest = stretch.text.slice(taken.length);
    const left = at === stretches.length - 1 ? '' : (opening.exec(rest)?.[0] ?? '');
    const text = rest.slice(0, rest.length - left.length);
    return text === '' ? [] : [{ text, term: null, before: '', after: '' }];
  });
}

function marksOf(stretch: Stretch | undefined, marks: RegExp): string {
  return stretch === undefined || stretch.term !== null
    ? ''
    : (marks.exec(stretch.text)?.[0] ?? '');
}
