/** The neighbour of an item in a list; the item itself at either end, the first where it is not in the list. */
export function neighbourOf<T>(list: readonly T[], current: T | null, by: 1 | -1): T | null {
  const at = current === null ? -1 : list.indexOf(current);
  if (at === -1) return list[0] ?? null;
  return list[at + by] ?? current;
}

/** The next item behind the current one for which something is open, then from the beginning; null where nothing is. */
export function nextOpen<T>(
  list: readonly T[],
  current: T | null,
  isOpen: (one: T) => boolean,
): T | null {
  const at = current === null ? -1 : list.indexOf(current);
  const behind = [...list.slice(at + 1), ...list.slice(0, Math.max(0, at))];
  return behind.find(isOpen) ?? null;
}
