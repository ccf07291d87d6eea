/**
 * The words of its paragraph before a place, at most `reach` characters: the same cost for each place, however long the
 * line it stands in.
 */
export function paragraphBefore(text: string, at: number, reach: number): string {
  const near = text.slice(Math.max(0, at - reach), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}
