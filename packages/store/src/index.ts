export { accountsExist } from './accounts/account-refusals.ts';
export {
  type AccountSettings,
  readAccountSettings,
  writeAccountSettings,
} from './accounts/account-settings.ts';
export { addAccount, addFirstAccount, type NewAccount } from './accounts/add-account.ts';
export { addToken, markTokenUsed, revokeToken } from './accounts/api-tokens.ts';
export { type AccountChange, changeAccount } from './accounts/change-account.ts';
export {
  hashPassword,
  isHashedOtherwise,
  isPassword,
  type PasswordCost,
  passwordCost,
} from './accounts/hash-password.ts';
export {
  admitTry,
  forgetFailures,
  forgiveTry,
  guardedAddress,
  guardedName,
} from './accounts/login-guard.ts';
export { nameKeyOf } from './accounts/name-key.ts';
export { hashOfSecret, makeReadableSecret, makeSecret } from './accounts/secret.ts';
export {
  endSession,
  endSessionsOf,
  forgetOldSessions,
  markSessionUsed,
  openSession,
} from './accounts/sessions.ts';
export { choosePassword, givePassword, rehashPassword } from './accounts/set-password.ts';
export { type AuditBreak, type AuditVerdict, followChain } from './audit/audit-break.ts';
export { type AuditEntry, canonicalLine } from './audit/audit-entry.ts';
export { type AuditActor, type AuditEvent, audited, recordAudit } from './audit/record-audit.ts';
export { verifyAudit } from './audit/verify-audit.ts';
export { backupDatabase } from './care/backup.ts';
export { type Ailment, type Examination, examineDatabase } from './care/doctor.ts';
export { type CellRow, cellOfRow, rowOfCell } from './cells/cell-row.ts';
export { type CellPlace, cellVersion } from './cells/cell-version.ts';
export { type ChangeCounts, countChanges } from './cells/change-counts.ts';
export {
  correctCell,
  type NewCorrection,
  type RecordedCorrection,
  type ReportEvidence,
} from './cells/correct-cell.ts';
export { disclosureIndicators } from './cells/disclosure-indicators.ts';
export type { CellChange, ChangeCause, ChangeKind } from './cells/record-cells.ts';
export { type PlacedCellRow, writeCells } from './cells/write-cells.ts';
export { periodCodes, qualifierCodes, scopeCodes, statusCodes } from './codes/cell-codes.ts';
export { answeringFrom, type Database } from './database/connection.ts';
export { migrationCount } from './database/migrate.ts';
export { type OpenOptions, openDatabase } from './database/open-database.ts';
export { openReader } from './database/open-reader.ts';
export { dataRevision } from './database/revision.ts';
export { StoreError, type StoreErrorCode } from './database/store-error.ts';
export {
  type DeclaredChange,
  declareChanges,
  previewChanges,
} from './divisions/declare-change.ts';
export type {
  ChangedTownship,
  ChangeEffects,
  DivisionChange,
  UnitVersion,
} from './divisions/division-change.ts';
export { loadDivisions } from './divisions/load-divisions.ts';
export type { NewDivision, NewDivisionEvent } from './divisions/new-division.ts';
export { readDivisionEvents, readDivisions } from './divisions/read-divisions.ts';
export { undoChange } from './divisions/undo-change.ts';
export { type IndicatorIds, indicatorIds } from './indicators/indicator-ids.ts';
export { type EvidenceKind, evidenceKind } from './ledgers/evidence-kind.ts';
export { type ImportedLedger, importLedger } from './ledgers/import-ledger.ts';
export type { NewLedger, NewLedgerValue } from './ledgers/new-ledger.ts';
export { undoLedger } from './ledgers/undo-ledger.ts';
export { loadPackage, type PackageToLoad } from './package/load-package.ts';
export {
  type PackagedOriginal,
  type PackagedRows,
  type PackagedValue,
  packagedOriginals,
  packagedRows,
} from './package/packaged-rows.ts';
export {
  accountById,
  accountNamed,
  accounts,
  hasAccounts,
  type StoredAccount,
  storedPassword,
} from './queries/accounts.ts';
export { type StoredToken, type TokenInUse, tokenOf, tokens } from './queries/api-tokens.ts';
export { type AuditFilter, auditEntries, auditPage } from './queries/audit-entries.ts';
export { cellsAsOf } from './queries/cells-as-of.ts';
export { cellsOfArea } from './queries/cells-of-area.ts';
export { cellsOfTownships, cellsOfUnits } from './queries/cells-of-townships.ts';
export { checksOfReports, type StoredCheck } from './queries/checks-of-reports.ts';
export { type CorrectionInForce, correctionsOfArea } from './queries/corrections-of-area.ts';
export type { StoredCorrection } from './queries/corrections-of-cell.ts';
export { type Counts, counts, whatIsEmpty } from './queries/counts.ts';
export {
  disputeById,
  disputesOfArea,
  disputesOfUnit,
  openDisputes,
  type StoredDispute,
  type StoredDisputeDecision,
} from './queries/disputes.ts';
export { divisionByCode } from './queries/division-by-code.ts';
export type { DivisionRow } from './queries/division-row.ts';
export { divisionsOfArea } from './queries/divisions-of-area.ts';
export { type AreaEvent, eventsOfArea } from './queries/events-of-area.ts';
export { type DivisionEventRow, eventsOfTownships } from './queries/events-of-townships.ts';
export { type CellEvidence, type CellHistory, evidenceOfCell } from './queries/evidence-of-cell.ts';
export type { EvidenceStanding } from './queries/evidence-standing.ts';
export { largestOfIndicator } from './queries/largest-of-indicator.ts';
export {
  ledgerValuesOfCell,
  ledgerValuesOtherwise,
  type StoredLedgerValue,
} from './queries/ledger-values.ts';
export {
  ledgerById,
  ledgerFile,
  ledgers,
  rememberedMap,
  type StoredLedger,
} from './queries/ledgers.ts';
export { listReports, type ReportFilter } from './queries/list-reports.ts';
export {
  type ObservationFilter,
  type ObservationRow,
  observationPage,
} from './queries/observation-page.ts';
export {
  type ObservationStream,
  type OtherSource,
  observationStream,
  type StreamedCell,
  type StreamNames,
} from './queries/observation-stream.ts';
export { type Origins, originsOfTownship } from './queries/origins-of-township.ts';
export { readingsOfReport, type StoredReading } from './queries/readings-of-report.ts';
export {
  referenceById,
  references,
  type StoredReference,
  standingReferences,
} from './queries/reference-values.ts';
export { type ReplyRound, roundById, roundsOfArea } from './queries/reply-rounds.ts';
export {
  type ReportDetail,
  type ReportVersion,
  reportById,
  reportFile,
  reportSummary,
} from './queries/report-by-id.ts';
export type { ReportRow } from './queries/report-row.ts';
export { type ReportingArea, reportingAreas } from './queries/reporting-areas.ts';
export {
  reportsOfTownshipYears,
  type TownshipYearReport,
} from './queries/reports-of-township-years.ts';
export { reportsReadOtherwise } from './queries/reports-read-otherwise.ts';
export {
  type ReviewPlan,
  reviewPlans,
  type SampleCount,
  sampleCounts,
} from './queries/review-plans.ts';
export { type ReviewFilter, type ReviewItem, reviewQueue } from './queries/review-queue.ts';
export { reviewedReports, reviewShares } from './queries/review-reports.ts';
export {
  type SavedScheme,
  type SchemeLock,
  savedSchemes,
  savesOf,
} from './queries/scoring-schemes.ts';
export { type DivisionSearch, searchDivisions } from './queries/search-divisions.ts';
export {
  type SearchCounts,
  searchReports,
  type TextHit,
  type TextSearch,
} from './queries/search-reports.ts';
export {
  type StoredSecondReading,
  secondReadingsOfReport,
} from './queries/second-readings-of-report.ts';
export { type StoredSeriesNote, seriesNotes, standingNotes } from './queries/series-notes.ts';
export { type ListedSession, type StoredSession, sessionOf, sessions } from './queries/sessions.ts';
export { type CellSource, sourcesOfTownshipYear } from './queries/sources-of-township-year.ts';
export { type StorageFigures, storageFigures } from './queries/storage.ts';
export type { StoredCell } from './queries/stored-cell.ts';
export { textsOfScope } from './queries/texts-of-scope.ts';
export { type StoredThemedItem, themedItemsOfReports } from './queries/themed-items-of-reports.ts';
export { namesOfTownships, type TownshipNames } from './queries/township-names.ts';
export {
  attachmentFile,
  repliesOfUnit,
  type StoredAttachment,
  type StoredReply,
  standingRoundOf,
} from './queries/township-replies.ts';
export type { TownshipRow } from './queries/township-row.ts';
export {
  type StoredTownshipYear,
  townshipYearsOfArea,
  townshipYearsOfCodes,
} from './queries/township-years.ts';
export { type NamedTownship, townshipsNamed } from './queries/townships-named.ts';
export { townshipsOfArea } from './queries/townships-of-area.ts';
export { townshipsOfCodes } from './queries/townships-of-codes.ts';
export { type StoredMention, unnumberedOfReport } from './queries/unnumbered-of-report.ts';
export { untakenOfReport } from './queries/untaken-of-report.ts';
export { townshipInYear, versionsOfTownship } from './queries/versions-of-township.ts';
export { type WithdrawnReport, withdrawnReports } from './queries/withdrawn-reports.ts';
export { yearsOfArea } from './queries/years-of-area.ts';
export { addReferences } from './references/add-references.ts';
export {
  changeReference,
  restoreReference,
  withdrawReference,
} from './references/end-reference.ts';
export type { NewReference } from './references/new-reference.ts';
export { isSameReference, overlapping } from './references/overlapping.ts';
export { makeRelease, type NewRelease } from './releases/make-release.ts';
export { openState } from './releases/open-state.ts';
export {
  changesOfReleases,
  changesSince,
  planRelease,
  type ReleasePlan,
} from './releases/plan-release.ts';
export { type ReleaseKey, releaseKeyOf } from './releases/release-key.ts';
export {
  type ChangeReason,
  type Release,
  type ReleasedChange,
  releaseByKey,
  releaseBytes,
  releases,
} from './releases/releases.ts';
export { type AskedState, standingReleases } from './releases/standing-releases.ts';
export { type ReleaseVerdict, verifyRelease } from './releases/verify-release.ts';
export {
  type DisputeVerdict,
  decideDispute,
  type NewDisputeDecision,
  undoDisputeDecision,
} from './replies/decide-dispute.ts';
export {
  mostAttachmentBytes,
  type NewAttachment,
  type NewDispute,
  type NewReply,
  type ReplyManner,
  replyManners,
} from './replies/new-reply.ts';
export { recordReply } from './replies/record-reply.ts';
export { extendRound, type NewRound, openRound, withdrawRound } from './replies/rounds.ts';
export { undoReply } from './replies/undo-reply.ts';
export type { NewReport, StoredGenre } from './reports/new-report.ts';
export { previewExtraction } from './reports/preview-extraction.ts';
export { restoreReport } from './reports/restore-report.ts';
export {
  recordExtraction,
  reportIdOfBytes,
  type StoredReport,
  storeReport,
} from './reports/store-report.ts';
export { type Withdrawal, withdrawReport } from './reports/withdraw-report.ts';
export { type BareReport, writeBareReports } from './reports/write-bare-reports.ts';
export { decide } from './review/decide.ts';
export { makeReviewPlan, type NewPlan } from './review/make-plan.ts';
export { needsFourEyes } from './review/needs-four-eyes.ts';
export type { NewDecision, Verdict } from './review/new-decision.ts';
export { recordSecondReadings, type SecondReading } from './review/second-readings.ts';
export { setFourEyes } from './review/set-four-eyes.ts';
export { undoDecision } from './review/undo-decision.ts';
export { deleteScheme, type NewScheme, restoreScheme, saveScheme } from './schemes/save-scheme.ts';
export { type SearchTerms, searchTerms } from './search/search-terms.ts';
export { declareNotes, type NewSeriesNote } from './series/declare-note.ts';
export { undoNote } from './series/undo-note.ts';
export {
  type KeptPreferences,
  readPreferences,
  writePreferences,
} from './settings/preferences.ts';
export { readSetting, writeSetting } from './settings/settings.ts';
export {
  makeShareLink,
  restoreShareLink,
  revokeShareLink,
  type ShareLink,
  shareLinkById,
  shareLinkOf,
  shareLinks,
} from './shares/share-links.ts';
export { addShareVisit, shareVisits } from './shares/share-visits.ts';
export { savedView, saveView } from './views/saved-views.ts';
