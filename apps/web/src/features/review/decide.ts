import type {
  CellView,
  DecisionRequest,
  ReportEvidence,
  ReviewItem,
  StatedCell,
} from '@xiangjian/contract';
import type { Candidate } from './candidates-of.ts';

type Item = Pick<ReviewItem, 'township' | 'year' | 'indicator' | 'version'>;

const fieldsOf = ({ township, year, indicator, version }: Item, author: string) => ({
  township: township.code,
  year,
  indicator: indicator.id,
  expected: version,
  author,
});

/** A cell without what it rests on: what a decision states. */
function statedOf({ value, lower, upper, qualifier, status }: CellView): StatedCell {
  return { value, lower, upper, qualifier, status };
}

/** Takes a candidate: what the cell is already is accepted, another one corrects it with its words. */
export function accepting(item: Item, candidate: Candidate, author: string): DecisionRequest {
  const fields = fieldsOf(item, author);
  if (candidate.kind === 'current') return { ...fields, action: 'accept' };
  const { cell, evidence } = candidate;
  return { ...fields, action: 'correct', cell: statedOf(cell), evidence };
}

/** Says that what was read is a figure of no indicator. */
export function rejecting(item: Item, author: string): DecisionRequest {
  return { ...fieldsOf(item, author), action: 'reject' };
}

/** Gives the reading of a candidate to another indicator; null where no reading stands behind it. */
export function moving(
  item: Item,
  { reading }: Candidate,
  to: string,
  author: string,
): DecisionRequest | null {
  if (reading === null) return null;
  return { ...fieldsOf(item, author), action: 'move', to, reading_id: reading.id };
}

/** Gives a cell a figure that a person typed; with words of the report where nobody had read it, it is an added fact. */
export function stating(
  item: Item,
  stated: {
    readonly cell: StatedCell;
    readonly evidence: ReportEvidence | null;
    readonly note: string;
    readonly isMissing: boolean;
  },
  author: string,
): DecisionRequest {
  const { cell, evidence } = stated;
  const note = stated.note.trim() === '' ? null : stated.note.trim();
  const fields = { ...fieldsOf(item, author), note, cell };
  if (stated.isMissing && evidence !== null) return { ...fields, action: 'add', evidence };
  return { ...fields, action: 'correct', evidence };
}
