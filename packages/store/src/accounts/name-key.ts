/** What two names of accounts are compared by: 王一 and ＷＡＮＧ are who 王一 and wang are. */
export function nameKeyOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
