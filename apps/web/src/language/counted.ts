/** A number of things in English: 1 figure, 2 figures. `things` where more than one is not one with an s. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`;
}
