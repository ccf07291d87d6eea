export { type AppOptions, buildApp } from './app.ts';
export { stateOf } from './exporting/imprint.ts';
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
} from './import/load-bundled-data.ts';
export { reportExtensions } from './import/report-files.ts';
export { makeDataFolder } from './make-data-folder.ts';
export { type LineOutput, makeProgressLine, type ProgressLine } from './progress-line.ts';
export type { ReaderSettings } from './reader-settings.ts';
export { runServer } from './run-server.ts';
export { readSettings, type Settings, WrongSettings } from './settings.ts';
export {
  databaseFile,
  type RunningServer,
  startServer,
  type Terminal,
} from './start-server.ts';
export { uploadLimits } from './uploads/upload-limits.ts';
export { streamedObservations } from './viewing/streamed-observation.ts';
export { writeDescription } from './write-description.ts';
