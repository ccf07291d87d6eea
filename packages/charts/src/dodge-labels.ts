/**
 * Moves labels apart so that no two of them stand nearer than `gap`, each as close to its wish as the others allow, all
 * between `top` and `bottom` where there is room. Answers the places in the order of the wishes.
 */
export function dodgeLabels(
  wishes: readonly number[],
  { gap, top, bottom }: { readonly gap: number; readonly top: number; readonly bottom: number },
): number[] {
  const order = wishes.map((wish, index) => ({ wish, index }));
  order.sort((a, b) => a.wish - b.wish || a.index - b.index);
  const places: number[] = [];
  for (const { wish } of order) {
    const above = places.length === 0 ? top - gap : (places[places.length - 1] ?? 0);
    places.push(Math.max(Math.min(wish, bottom), above + gap));
  }
  let below = Math.max(bottom, top + (places.length - 1) * gap) + gap;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    below = Math.min(places[at] ?? 0, below - gap);
    places[at] = below;
  }
  const answer = new Array<number>(wishes.length).fill(0);
  order.forEach(({ index }, at) => {
    answer[index] = places[at] ?? 0;
  });
  return answer;
}
