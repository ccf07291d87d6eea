const remembered = 'xiangjian.author';

let account: string | null = null;

/** From now on everything bears the name of an account; null where a person types it. */
export function fixAuthor(name: string | null): void {
  account = name;
}

/** Whether the name is that of an account, which nobody types. */
export function isAuthorFixed(): boolean {
  return account !== null;
}

/** The account, or else who saved last on this machine; empty where nobody did, or storage is closed. */
export function recallAuthor(): string {
  if (account !== null) return account;
  try {
    return window.localStorage.getItem(remembered) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next save on this machine. */
export function rememberAuthor(author: string): void {
  if (account !== null) return;
  try {
    window.localStorage.setItem(remembered, author);
  } catch {
    // storage is closed on some office machines: the name is typed again
  }
}
