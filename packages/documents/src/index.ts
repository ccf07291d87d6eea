export * from './document.ts';
export { readDocument } from './read-document.ts';
export { type UnreadableCode, UnreadableDocument } from './unreadable-document.ts';
export { type ArchiveMember, archiveMembers, isArchive } from './zip/archive.ts';
export type { ZipLimits } from './zip/zip-listing.ts';
