export * from './document.ts';
export { readDocument } from './read-document.ts';
export { cellAddress, columnLetters } from './sheets/cell-address.ts';
export { readWorkbook } from './sheets/read-workbook.ts';
export { type SheetText, sheetText } from './sheets/sheet-text.ts';
export * from './sheets/workbook.ts';
export { type UnreadableCode, UnreadableDocument } from './unreadable-document.ts';
export { type ArchiveMember, archiveMembers, isArchive } from './zip/archive.ts';
export type { ZipLimits } from './zip/zip-listing.ts';
