import type { ImportItem } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { canWithdraw, type QueuedFile } from './import-queue.ts';
import { importWords } from './import-words.ts';
import { type Remedy, remedyOf, splitAdvice } from './remedy.ts';

/** The outcome of a file in a word. */
export function outcomeWord({ state }: QueuedFile, language: Language): string {
  const w = importWords[language];
  return state.kind === 'done' ? w.outcomes[state.reply.outcome] : w.states[state.kind];
}

/** Why it went so, and what to do: two sentences, either may be empty. */
export function outcomeNote(
  { state, archived }: QueuedFile,
  language: Language,
): { readonly reason: string; readonly todo: string } {
  const w = importWords[language];
  if (state.kind === 'failed') return { reason: w.failures[state.failure], todo: '' };
  if (state.kind !== 'done') return { reason: '', todo: '' };
  const { reply } = state;
  const remedy = remedyOf(reply);
  if (remedy !== null) {
    const needsAnswer = remedy === 'township' || remedy === 'year';
    return refusal(reply, archived && needsAnswer ? 'unpack' : remedy, language);
  }
  if (reply.outcome === 'unchanged') return { reason: w.same, todo: '' };
  const figures = w.figures(reply.observations);
  if (reply.outcome === 'added') return { reason: figures, todo: '' };
  const { added, changed, gone } = reply.changes;
  return { reason: w.updated(figures, w.changes(added, changed, gone)), todo: '' };
}

/** What the form below can solve is said in its own words, all else in the server's. */
function refusal(
  { problem }: ImportItem,
  remedy: Remedy | 'unpack',
  language: Language,
): { readonly reason: string; readonly todo: string } {
  const own = importWords[language].whatToDo[remedy];
  if (language === 'en') return { reason: problem?.message_en ?? '', todo: own };
  const { reason, advice } = splitAdvice(problem?.message_zh ?? '');
  return { reason, todo: remedy === 'other' && advice !== '' ? advice : own };
}

/** The import report as rows of a file, heading first. */
export function reportRows(
  files: readonly QueuedFile[],
  language: Language,
): (string | number)[][] {
  const { columns: c } = importWords[language];
  const heading = [
    c.number,
    c.file,
    c.outcome,
    c.county,
    c.township,
    c.year,
    c.title,
    c.figures,
    c.note,
    c.todo,
  ];
  const rows = files.map((item, index) => {
    const { state, path } = item;
    const reply = state.kind === 'done' || state.kind === 'withdrawn' ? state.reply : null;
    const { reason, todo } = outcomeNote(item, language);
    return [
      index + 1,
      path,
      outcomeWord(item, language),
      reply?.township?.county ?? '',
      reply?.township?.name ?? '',
      reply?.year ?? '',
      reply?.title ?? '',
      reply?.observations ?? '',
      reason,
      todo,
    ];
  });
  return [heading, ...rows];
}

/** The files whose import can be taken back. */
export function withdrawable(files: readonly QueuedFile[]): number[] {
  return files.filter(canWithdraw).map(({ id }) => id);
}
