const mostShown = 10;

/** A file of own indicators that is refused as a whole; `mistakes` names each place in Chinese. */
export class UnusableOwnFile extends Error {
  readonly file: string;
  readonly mistakes: readonly string[];

  constructor(file: string, mistakes: readonly string[]) {
    super(`own indicators in ${file}: ${mistakes.join('; ')}`);
    this.name = 'UnusableOwnFile';
    this.file = file;
    this.mistakes = mistakes;
  }

  /** The first mistakes, at most so many, and how many more there are. */
  shown(most = mostShown): readonly string[] {
    const more = this.mistakes.length - most;
    return [...this.mistakes.slice(0, most), ...(more > 0 ? [`另有 ${more} 处`] : [])];
  }

  /** One sentence for a person who starts a program that goes on without the file. */
  get messageZh(): string {
    return `自订指标文件 ${this.file} 有误，暂不使用自订指标：${this.shown(1).join('；')}。`;
  }
}
