const remembered = 'xiangjian.author';

/** Who saved last on this machine; empty where nobody did, or storage is closed. */
export function recallAuthor(): string {
  try {
    return window.localStorage.getItem(remembered) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next save on this machine. */
export function rememberAuthor(author: string): void {
  try {
    window.localStorage.setItem(remembered, author);
  } catch {
    // storage is closed on some office machines: the name is typed again
  }
}
