/** The id of a report's place in the page; a report is named after its files, whose names may hold anything. */
export function reportAnchor(name: string): string {
  return `r-${encodeURIComponent(name).replace(/['()*]/g, '_')}`;
}
