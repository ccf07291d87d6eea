/** The header that saves a reply under a Chinese file name (RFC 6266, RFC 5987), with a plain name for old programs. */
export function attachment(fileName: string, plainName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plainName.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encoded}`;
}

/** A file name of its telling parts (view, area, years), without what file systems refuse. */
export function fileNameOf(parts: readonly string[], extension: string): string {
  const stem = parts
    .map((part) => part.replace(/[\\/:*?"<>|\s]+/g, ''))
    .filter((part) => part !== '')
    .join('_');
  return `${[...stem].slice(0, 100).join('')}.${extension}`;
}
