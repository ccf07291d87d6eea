export * from './document.ts';
export { readDocument } from './read-document.ts';
export { type UnreadableCode, UnreadableDocument } from './unreadable-document.ts';
