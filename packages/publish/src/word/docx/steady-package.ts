import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Read in local time by the archive, so that every time zone writes the same bytes. */
const earliest = new Date(1980, 0, 1);

/**
 * A package made by the library, always with the same bytes for the same content: the moment of making becomes the given
 * day, ids of links that were drawn by chance are numbered, pictures are counted from 1 in every file, entries carry no time.
 */
export function steadyPackage(bytes: Uint8Array, madeOn: string): Uint8Array {
  const files = unzipSync(bytes);
  const names = namesOfLinks(files);
  const entries = Object.entries(files).map(([path, data]) => [
    path,
    /\.(xml|rels)$/.test(path) ? strToU8(steadyText(strFromU8(data), names, madeOn)) : data,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: earliest, level: 6 });
}

/** Every id of a link that is not a plain number, in the order of the parts, with a plain one instead. */
function namesOfLinks(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [path, data] of Object.entries(files)) {
    if (!path.endsWith('.rels')) continue;
    for (const [, id = ''] of strFromU8(data).matchAll(/ Id="([^"]+)"/g)) {
      if (!/^rId\d+$/.test(id) && !names.has(id)) names.set(id, `rIdLink${names.size + 1}`);
    }
  }
  return names;
}

function steadyText(text: string, names: ReadonlyMap<string, string>, madeOn: string): string {
  let pictures = 0;
  return text
    .replace(/(<wp:docPr id=")\d+(")/g, (_, open: string, close: string) => {
      pictures += 1;
      return `${open}${pictures}${close}`;
    })
    .replace(/"(rId[^"]+)"/g, (whole, id: string) => {
      const name = names.get(id);
      return name === undefined ? whole : `"${name}"`;
    })
    .replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g,
      (_, open: string, close: string) => `${open}${madeOn}T00:00:00Z${close}`,
    );
}
