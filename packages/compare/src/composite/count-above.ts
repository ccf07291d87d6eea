/**
 * For each value how many of the others stand strictly above it; NaN values are neither counted nor answered (0).
 * `others` holds the values that the same townships are compared by: their upper ends, say, against lower ends.
 */
export function countAbove(values: Float64Array, others: Float64Array): Float64Array {
  const ascending = others.filter((value) => !Number.isNaN(value)).sort();
  const counts = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const own = (others[index] ?? Number.NaN) > value ? 1 : 0;
    counts[index] = ascending.length - upTo(value, ascending) - own;
  }
  return counts;
}

/** How many of an ascending list are not above a value. */
function upTo(value: number, ascending: Float64Array): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
