/** A data package that cannot be taken in; the message is one Chinese sentence. */
export class UnusablePackage extends Error {
  readonly messageZh: string;

  constructor(messageZh: string) {
    super(`unusable package: ${messageZh}`);
    this.name = 'UnusablePackage';
    this.messageZh = `${messageZh.replace(/。$/, '')}。`;
  }
}
