import { type NewReplyRequest, type ReplyManner, replyLimits } from '@xiangjian/contract';
import { localDay } from '../../components/local-day.ts';
import { recallAuthor } from '../../components/remember-author.ts';
import { typedFigure } from '../../components/typed-figure.ts';

/** A dispute as it is typed. */
export interface DisputeDraft {
  readonly indicator: string;
  readonly asked: string;
  readonly text: string;
}

/** A reply as it is typed. */
export interface ReplyDraft {
  readonly answer: 'agree' | 'dispute' | null;
  readonly disputes: readonly DisputeDraft[];
  readonly receivedOn: string;
  readonly manner: ReplyManner;
  readonly speaker: string;
  readonly note: string;
  readonly author: string;
  readonly files: readonly File[];
}

export const emptyDispute: DisputeDraft = { indicator: '', asked: '', text: '' };

/** A form with nothing in it but today, paper, and who recorded last on this machine. */
export function emptyDraft(): ReplyDraft {
  return {
    answer: null,
    disputes: [],
    receivedOn: localDay(new Date().toISOString()),
    manner: 'paper',
    speaker: '',
    note: '',
    author: recallAuthor(),
    files: [],
  };
}

/** The draft with one more dispute, of an indicator; it stays as it is where that one is there already. */
export function withDispute(draft: ReplyDraft, indicator: string): ReplyDraft {
  if (draft.answer === 'dispute' && draft.disputes.some((one) => one.indicator === indicator)) {
    return draft;
  }
  const kept = draft.disputes.filter((one) => one.indicator !== '');
  return { ...draft, answer: 'dispute', disputes: [...kept, { ...emptyDispute, indicator }] };
}

/** What is sent; null while something is missing. `unitOf` gives the unit in which an indicator is typed. */
export function requestOf(
  draft: ReplyDraft,
  unitOf: (indicator: string) => string,
): NewReplyRequest | null {
  const { answer, receivedOn, manner, speaker, note, author, files } = draft;
  if (answer === null || receivedOn === '' || author.trim() === '') return null;
  if (files.length > replyLimits.attachments || tooLarge(files) !== null) return null;
  const disputes = answer === 'agree' ? [] : draft.disputes.map((one) => disputeOf(one, unitOf));
  if (answer === 'dispute' && disputes.length === 0) return null;
  const whole = disputes.filter((one) => one !== null);
  if (whole.length < disputes.length) return null;
  return {
    author: author.trim(),
    received_on: receivedOn,
    manner,
    speaker: orNull(speaker),
    note: orNull(note),
    disputes: whole,
  };
}

/** The first file that is larger than allowed; null where none is. */
export function tooLarge(files: readonly File[]): File | null {
  return files.find(({ size }) => size > replyLimits.attachmentBytes) ?? null;
}

function disputeOf(
  { indicator, asked, text }: DisputeDraft,
  unitOf: (indicator: string) => string,
): NonNullable<NewReplyRequest['disputes']>[number] | null {
  if (indicator === '' || text.trim() === '') return null;
  if (asked.trim() === '') return { indicator, text: text.trim(), asked: null };
  const cell = typedFigure(asked, unitOf(indicator));
  return cell === null ? null : { indicator, text: text.trim(), asked: cell };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
