export { type AggregateQuestion, aggregateOf } from './aggregate.ts';
export { usualHow, whyNotAggregated } from './aggregate-kinds.ts';
export type * from './answers/aggregate.ts';
export type * from './answers/cell.ts';
export type * from './answers/change.ts';
export type * from './answers/comparability.ts';
export type * from './answers/coverage.ts';
export type * from './answers/distribution.ts';
export type * from './answers/funnel.ts';
export type * from './answers/indicator.ts';
export type * from './answers/matrix.ts';
export type * from './answers/overview.ts';
export type * from './answers/peers.ts';
export type * from './answers/profile.ts';
export type * from './answers/ranking.ts';
export type * from './answers/trend.ts';
export { type ChangeQuestion, changeOf } from './change/change.ts';
export { type AsItStandsNow, combinedYear } from './combined-year.ts';
export { type ComparabilityQuestion, comparabilityOf } from './comparability/comparability.ts';
export type * from './compared-year.ts';
export type * from './composite/answer.ts';
export { type CompositeQuestion, compositeOf } from './composite/composite.ts';
export {
  type CompositeInputs,
  compositeInputsOf,
  townshipYearsOfInputs,
} from './composite/inputs.ts';
export type * from './composite/scheme.ts';
export { withoutIdentities } from './composite/without-identities.ts';
export { type CoverageQuestion, coverageOf } from './coverage.ts';
export { definitionChanges, definitionFlag } from './definitions.ts';
export { type DistributionQuestion, distributionOf } from './distribution/distribution.ts';
export { type FunnelQuestion, funnelOf } from './funnel/funnel.ts';
export { whyNoFunnel } from './funnel/why-no-funnel.ts';
export { indicatorSummary, indicatorView } from './indicator-view.ts';
export { type MatrixQuestion, matrixOf } from './matrix.ts';
export { type OverviewQuestion, overviewLooksBack, overviewOf } from './overview.ts';
export { type OwnPastQuestion, ownPastQuestions, yearsOfOwnPast } from './own-past.ts';
export { type PeersQuestion, peersAnswerOf } from './peers/peers.ts';
export { type ProfileQuestion, profileOf } from './profile.ts';
export { type RankingQuestion, rankTownships } from './rank-townships.ts';
export { errorRatesOf, type SampleTally } from './review/error-rates.ts';
export { wilsonInterval } from './statistics/wilson.ts';
export { type TrendQuestion, trendOf } from './trend.ts';
