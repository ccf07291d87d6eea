export * from './catalogue/catalogue.ts';
export {
  type DerivedEntry,
  type Dimension,
  dimensions,
  type Formula,
  type IndicatorKind,
  type ObservedEntry,
  type Polarity,
  type Tier,
} from './catalogue/entry.ts';
export { type Misreading, misreadingsOf } from './catalogue/misreadings.ts';
export { type RuleBasis, ruleBasisOf } from './catalogue/rule-basis.ts';
export * from './cell.ts';
export * from './comparison-rules.ts';
export { answerCell } from './derive/answer-cell.ts';
export * from './derive/answered-cell.ts';
export { observedPartsOf } from './derive/observed-parts.ts';
export { isInTime } from './derive/publication.ts';
export * from './derive/success-rate-basis.ts';
export * from './derive/township-year.ts';
export * from './division.ts';
export * from './evidence.ts';
export { findAgain } from './find-again.ts';
export { groupLabel } from './group-label.ts';
export * from './observation.ts';
export { indicatorNamed } from './own/indicator-named.ts';
export { isOwnIndicatorId, type OwnIndicator, type OwnIndicatorId } from './own/own-indicator.ts';
export { ownIndicators, registerOwnIndicators } from './own/registry.ts';
export * from './own/vocabulary.ts';
export * from './print-cell.ts';
export * from './qualifier.ts';
export * from './quantity.ts';
export { printReference } from './reference/print-reference.ts';
export { type ReferenceReading, readReference } from './reference/read-reference.ts';
export { type ReferenceFault, referenceFaultMessage } from './reference/reference-fault.ts';
export {
  type ReferenceNature,
  referenceNatureLabels,
  referenceNatures,
} from './reference/reference-nature.ts';
export * from './report.ts';
export * from './report-reading.ts';
export { doubtsAbout, needsReview, type ReviewReason, reviewReasons } from './review.ts';
export {
  type NoteComparability,
  noteComparabilities,
  noteComparabilityLabels,
} from './series-note.ts';
export * from './status.ts';
export { type ValueFlag, valueFlagLabels, valueFlags } from './value-flag.ts';
