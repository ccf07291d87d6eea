/** The next version of the rule set: 2026.9 → 2026.10. Throws RangeError for one of another form. */
export function raisedVersion(version: string): string {
  const [, series, number] = /^(\d+)\.(\d+)$/.exec(version) ?? [];
  if (number === undefined) throw new RangeError(`no version of a rule set: ${version}`);
  return `${series}.${Number(number) + 1}`;
}
