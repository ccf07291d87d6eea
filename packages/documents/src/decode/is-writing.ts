/** The largest share of characters that no writing has. */
const tolerableNoise = 0.01;

/** Whether decoded characters are writing: few control, replacement, private and unassigned characters among them. */
export function isWriting(text: string): boolean {
  const noise = text.match(/[\p{Cn}\p{Co}\ufffd]|[^\P{Cc}\t\n\r\f]/gu)?.length ?? 0;
  return noise <= Math.max(2, text.length * tolerableNoise);
}
