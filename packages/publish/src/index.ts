export { type AuditRow, auditHeader, auditLines } from './csv/audit-csv.ts';
export { type CsvOptions, csvOf } from './csv/csv.ts';
export { displayCsv } from './csv/display-csv.ts';
export { gb18030Bytes } from './csv/gb18030.ts';
export { observationColumnsAt, observationLines } from './csv/observation-csv.ts';
export { Utf8Piece } from './csv/utf8-piece.ts';
export type { PackageExtent, PackageFacts } from './package/package-facts.ts';
export { packageTexts } from './package/package-texts.ts';
export {
  indicatorTable,
  type ReportLine,
  reportTable,
  type SideTable,
  townshipTable,
} from './package/side-tables.ts';
export { type ZipMember, zipStream } from './package/zip-stream.ts';
export { observationParquet } from './parquet/observation-parquet.ts';
export { type About, disclaimer, type Imprint, type Place } from './tables/about.ts';
export { aggregateTables } from './tables/aggregate-tables.ts';
export type { AnswerTables } from './tables/answer-tables.ts';
export { changeTables } from './tables/change-tables.ts';
export { comparabilityTables } from './tables/comparability-tables.ts';
export { compositeTables } from './tables/composite-tables.ts';
export { correctionsTables } from './tables/corrections-tables.ts';
export { coverageTables } from './tables/coverage-tables.ts';
export { distributionTables } from './tables/distribution-tables.ts';
export { divisionsTables } from './tables/divisions-tables.ts';
export { funnelTables } from './tables/funnel-tables.ts';
export { indicatorsTables } from './tables/indicators-tables.ts';
export { matrixTables } from './tables/matrix-tables.ts';
export { overviewTables } from './tables/overview-tables.ts';
export { peersTables } from './tables/peers-tables.ts';
export { profileTables } from './tables/profile-tables.ts';
export { rankingTables } from './tables/ranking-tables.ts';
export { referencesTables } from './tables/references-tables.ts';
export { releaseChangesTables, releasesTables } from './tables/releases-tables.ts';
export { disputesTables, replyBoardTables, replySheetTables } from './tables/reply-tables.ts';
export { reportsTables } from './tables/reports-tables.ts';
export { reviewTables } from './tables/review-tables.ts';
export { schemesTables } from './tables/schemes-tables.ts';
export { searchTables } from './tables/search-tables.ts';
export { analysisTable, type Source, type SourcesOf } from './tables/source-columns.ts';
export { tableOf } from './tables/table.ts';
export { trendTables } from './tables/trend-tables.ts';
export { type AnnexAnswers, annexPaper } from './word/documents/annex.ts';
export { circularPaper } from './word/documents/circular.ts';
export { type ComparisonAnswers, comparisonPaper } from './word/documents/comparison.ts';
export type { QuotedNote } from './word/documents/quoted-note.ts';
export { replySheetPaper } from './word/documents/reply-sheet-paper.ts';
export { townshipPaper } from './word/documents/township-sheet.ts';
export { docxOfPaper } from './word/docx/docx-of-paper.ts';
export type { Letterhead, Paper, Picture } from './word/paper/paper.ts';
export { defaultTemplate, type WordTemplate } from './word/template/word-template.ts';
export { answerWorkbook } from './workbook/answer-workbook.ts';
export { type LedgerTemplate, ledgerTemplate } from './workbook/ledger-template.ts';
export { mostWorkbookRows, observationWorkbook } from './workbook/observation-workbook.ts';
export { type ReferenceTemplate, referenceTemplate } from './workbook/reference-template.ts';
