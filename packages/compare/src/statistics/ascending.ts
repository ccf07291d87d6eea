/** How many numbers of an ascending list are below a value. */
export function countBelow(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? value) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many numbers of an ascending list are not above a value. */
export function countUpTo(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? value) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same numbers, the smallest first. */
export function ascendingOf(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}
