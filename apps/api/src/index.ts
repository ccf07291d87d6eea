export { type AppOptions, buildApp } from './app.ts';
export { type AuditFormat, auditFile } from './auditing/audit-file.ts';
export { type Backup, backupsIn } from './backups/backup-folder.ts';
export type { BackupSettings } from './backups/backup-settings.ts';
export { lastChange } from './backups/last-change.ts';
export { type WrittenBackup, writeBackup } from './backups/write-backup.ts';
export { packageExtent } from './data-package/package-extent.ts';
export { isPackage, type LoadedPackage, readPackage } from './data-package/read-package.ts';
export { UnusablePackage } from './data-package/unusable-package.ts';
export { writePackage } from './data-package/write-package.ts';
export { makeDocument } from './documents/make-document.ts';
export { cellPieces } from './exporting/cell-pieces.ts';
export { imprintAt, imprintOf } from './exporting/imprint.ts';
export { observationsAsWorkbook } from './exporting/observations-as-workbook.ts';
export { observationsInTurns } from './exporting/observations-in-turns.ts';
export { fileNameClues } from './import/file-name-clues.ts';
export type { FileToImport, GivenPlace } from './import/file-to-import.ts';
export { importFile } from './import/import-file.ts';
export { importInputs } from './import/import-inputs.ts';
export { type ImportProgress, importPaths } from './import/import-paths.ts';
export type { ImportProblem } from './import/import-problem.ts';
export { type InputFile, inputFiles } from './import/input-files.ts';
export {
  type BundledDataOptions,
  type LoadedData,
  loadBundledData,
  loadBundledDivisions,
} from './import/load-bundled-data.ts';
export { reportExtensions } from './import/report-files.ts';
export { type RereadReport, reportsToReread, rereadReports } from './import/reread-reports.ts';
export { mapOfYaml, yamlOfMap } from './ledgers/map-yaml.ts';
export { openLedger } from './ledgers/open-ledger.ts';
export { takeLedger } from './ledgers/take-ledger.ts';
export { makeDataFolder } from './make-data-folder.ts';
export { unmaskAction } from './masking/unmasking.ts';
export { installedOffice } from './office/installed-office.ts';
export { readOwnFile } from './own-indicators/read-own-file.ts';
export { ownIndicatorsFile, takeOwnIndicators } from './own-indicators/take-own-indicators.ts';
export { UnusableOwnFile } from './own-indicators/unusable-own-file.ts';
export { ApiProblem } from './problems/api-problem.ts';
export { type LineOutput, makeProgressLine, type ProgressLine } from './progress-line.ts';
export type { ReaderSettings } from './reader-settings.ts';
export { previewReferences } from './references/preview-references.ts';
export { statedReference } from './references/stated-reference.ts';
export { runServer } from './run-server.ts';
export { makePastStates } from './serving/past-states.ts';
export { stateAsked } from './serving/state-asked.ts';
export { withinState } from './serving/state-in-force.ts';
export { readSettings, type Settings, WrongSettings } from './settings.ts';
export {
  databaseFile,
  type RunningServer,
  startServer,
  type Terminal,
} from './start-server.ts';
export { uploadLimits } from './uploads/upload-limits.ts';
export { streamedObservations } from './viewing/streamed-observation.ts';
export { readTemplate } from './word-template/read-template.ts';
export { writeDescription } from './write-description.ts';
