/** A file that cannot be used at all; the message is Chinese and says what to do. */
export class UnusableInput extends Error {
  readonly messageZh: string;

  constructor(messageZh: string) {
    super(messageZh);
    this.name = 'UnusableInput';
    this.messageZh = messageZh;
  }
}
