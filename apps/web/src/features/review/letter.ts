import { type Conflict, type DecisionRequest, keptDecisionsSchema } from '@xiangjian/contract';
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import { printCellKey } from '../../view/use-evidence.ts';

/**
 * A decision on its way. `unsent`: nothing was answered, it is kept and sent again. `conflict`: somebody else was there in
 * between. `filled`: the other indicator has another number. `refused`: anything else, said in the words of the server.
 */
export interface Letter {
  readonly key: string;
  readonly request: DecisionRequest;
  readonly state: 'sending' | 'unsent' | 'conflict' | 'filled' | 'refused';
  readonly problem: Conflict | null;
}

/** The cell that a decision speaks of. */
export function cellOfRequest({ township, year, indicator }: DecisionRequest): string {
  return printCellKey({ township: String(township), year: Number(year), indicator });
}

/** What became of a letter that did not arrive. */
export function returned(letter: Letter, error: unknown): Letter {
  if (error instanceof NoAnswer) return { ...letter, state: 'unsent', problem: null };
  if (!(error instanceof ApiProblem)) return { ...letter, state: 'refused', problem: null };
  const { problem } = error;
  if (problem.status >= 500) return { ...letter, state: 'unsent', problem };
  if (problem.current !== undefined) return { ...letter, state: 'conflict', problem };
  const isFilled = problem.type.endsWith('cell-filled');
  return { ...letter, state: isFilled ? 'filled' : 'refused', problem };
}

/** The request that a person sends again after he has seen what stands in its way. */
export function insisted({ request, problem }: Letter): DecisionRequest {
  const expected = problem?.current?.version ?? request.expected;
  return request.action === 'move'
    ? { ...request, expected, replace: true }
    : { ...request, expected };
}

const place = 'xiangjian.review.unsent';

/** Keeps on this machine what has not arrived, so that a closed window loses nothing. */
export function keepLetters(letters: readonly Letter[]): void {
  try {
    if (letters.length === 0) window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, JSON.stringify(letters.map(({ request }) => request)));
  } catch {
    // storage is closed on some office machines: letters live as long as the page
  }
}

/** What an earlier window could not send; what cannot be read any more is left out. */
export function keptLetters(): Letter[] {
  try {
    const read = keptDecisionsSchema.safeParse(
      JSON.parse(window.localStorage.getItem(place) ?? '[]'),
    );
    return (read.data ?? []).map((request) => ({
      key: cellOfRequest(request),
      request,
      state: 'unsent',
      problem: null,
    }));
  } catch {
    return [];
  }
}
