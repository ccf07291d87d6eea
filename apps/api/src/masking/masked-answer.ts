import { maskText } from '@xiangjian/extract';

/** Fields that hold a figure or a mark of a machine, whatever it looks like. */
const figures: ReadonlySet<string> = new Set(['printed', 'sha256', 'hash', 'version', 'code', 'q']);
/** A text that is nothing but a number is a figure: a telephone number stands in a sentence. */
const isNumber = /^[\d.,，\s-]*$/;
/** The shortest personal data is a name of two characters behind its role. */
const shortest = 4;

/**
 * An answer whose words are masked where they hold personal data, however deep they stand; the same object where nothing
 * is masked. Every answer passes here before it leaves, so that a new one cannot be forgotten.
 */
export function maskedAnswer<Answer>(answer: Answer): Answer {
  // Texts are replaced by texts and nothing else changes.
  return masked(answer) as Answer;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskedWords(value);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return maskedList(value);
  let changed: Record<string, unknown> | null = null;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'number' || figures.has(name)) continue;
    const shown = masked(part);
    if (shown === part) continue;
    changed ??= { ...value };
    changed[name] = shown;
  }
  return changed ?? value;
}

function maskedWords(text: string): string {
  return text.length < shortest || isNumber.test(text) ? text : maskText(text);
}

function maskedList(list: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null;
  for (const [at, part] of list.entries()) {
    if (typeof part === 'number') continue;
    const shown = masked(part);
    if (shown === part) continue;
    changed ??= [...list];
    changed[at] = shown;
  }
  return changed ?? list;
}
