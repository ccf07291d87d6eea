/** A number of bytes as a person reads it: 0.3 MB, 12 MB, 1.6 GB. */
export function megabytes(bytes: number): string {
  const mega = bytes / 1024 / 1024;
  if (mega >= 1024) return `${(mega / 1024).toFixed(1)} GB`;
  return `${mega >= 10 ? mega.toFixed(0) : mega.toFixed(1)} MB`;
}
