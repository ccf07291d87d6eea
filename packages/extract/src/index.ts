export {
  type CompiledOwnRule,
  compileOwnRules,
  isKnownUnit,
} from './custom/compile-own-rules.ts';
export { readOwnExample } from './custom/read-own-example.ts';
export { readingWithOwn } from './custom/reading-with-own.ts';
export { extractReport, type GivenIdentity } from './extract-report.ts';
export type { Extraction, ReportIdentity } from './extraction.ts';
export { columnNumber } from './ledger/column-number.ts';
export { headingSignature, headingWords } from './ledger/heading-words.ts';
export type { LedgerMap, LongColumns, MappedColumn } from './ledger/ledger-map.ts';
export {
  isInTheWay,
  type LedgerProblem,
  type LedgerProblemKind,
} from './ledger/ledger-problem.ts';
export type * from './ledger/ledger-reading.ts';
export { fitsIndicator, type LedgerUnit } from './ledger/ledger-unit.ts';
export { problemMessage } from './ledger/problem-message.ts';
export { readLedger } from './ledger/read-ledger.ts';
export { unitOfHeading } from './ledger/suggest-indicator.ts';
export { suggestMap } from './ledger/suggest-map.ts';
export { maskCharacter, maskedAt, maskText } from './personal/mask-text.ts';
export { personalData } from './personal/personal-data.ts';
export type { PersonalSpan } from './personal/personal-span.ts';
export { numbersOfText, type StatedNumber } from './pointing/numbers-of-text.ts';
export { untakenReasonLabel } from './refine/veto.ts';
export { ruleSetVersion } from './rules/rule-set-version.ts';
export { spokenWords } from './rules/spoken-words.ts';
export { type SecondReaderGround, secondReaderGround } from './second-reader/ground.ts';
export type { Proposal } from './second-reader/proposal.ts';
export { type JudgedReply, proposalsFrom } from './second-reader/proposals-from.ts';
export { questionsFor, type SecondReaderQuestion } from './second-reader/questions-for.ts';
export { type RejectedQuote, rejectionLabel } from './second-reader/rejection.ts';
export { replySchemaFor } from './second-reader/reply-schema.ts';
