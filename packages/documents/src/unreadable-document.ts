export type UnreadableCode = 'empty' | 'unreadable' | 'unsupported_format';

/** Bytes that yield no text to read: `message` for the log, `messageZh` says to a person what happened and what to do. */
export class UnreadableDocument extends Error {
  readonly code: UnreadableCode;
  readonly messageZh: string;

  constructor(code: UnreadableCode, messageZh: string, message: string) {
    super(message);
    this.name = 'UnreadableDocument';
    this.code = code;
    this.messageZh = messageZh;
  }
}
