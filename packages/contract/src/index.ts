export * from './aggregate.ts';
export * from './audit.ts';
export * from './backups.ts';
export * from './boundaries.ts';
export * from './cell.ts';
export * from './change.ts';
export * from './comparability.ts';
export * from './composite.ts';
export * from './composite-inputs.ts';
export {
  type ScoringSchemeInput as ScoringScheme,
  schemeLimits,
  scoringSchemeSchema,
} from './composite-scheme.ts';
export * from './correction.ts';
export * from './distribution.ts';
export * from './division.ts';
export * from './division-change.ts';
export * from './document.ts';
export * from './evidence.ts';
export * from './exports.ts';
export * from './funnel.ts';
export * from './geojson.ts';
export * from './health.ts';
export * from './indicator.ts';
export * from './ledger.ts';
export * from './ledger-map.ts';
export * from './matrix.ts';
export * from './observation.ts';
export * from './overview.ts';
export * from './parameters.ts';
export * from './peers.ts';
export * from './problem.ts';
export * from './profile.ts';
export * from './ranked-group.ts';
export * from './ranking.ts';
export * from './report.ts';
export * from './rereading.ts';
export * from './review.ts';
export * from './right.ts';
export * from './saved-view.ts';
export * from './search.ts';
export * from './search-names.ts';
export * from './storage.ts';
export * from './stored-scheme.ts';
export * from './target.ts';
export * from './tile-map.ts';
export * from './trend.ts';
