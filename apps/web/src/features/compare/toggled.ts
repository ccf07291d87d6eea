/** The list with a thing added at its end, or taken out where it was in. */
export function toggled<T>(list: readonly T[], thing: T): T[] {
  return list.includes(thing) ? list.filter((other) => other !== thing) : [...list, thing];
}
