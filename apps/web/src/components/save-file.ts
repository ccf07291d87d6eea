/** Hands something to the person as a file. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Older browsers still read the address after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
