import type { HtmlTagDescriptor, Plugin } from 'vite';

/** As much of a chunk as tells what must be there before it runs. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly facadeModuleId?: string | null;
}

/**
 * Names in index.html the pages' chunk and what it imports: they run in a task of their own, after the first questions are
 * asked, but are fetched along with the entry and not a round trip later.
 */
export function preloadPages(entry: string): Plugin {
  return {
    name: 'preload-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle) as readonly Chunk[];
        const pages = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry) === true);
        if (pages === undefined) throw new Error(`no chunk of ${entry}`);
        return [...withImports(pages, chunks)]
          .filter((fileName) => !html.includes(fileName))
          .map(preloadTag);
      },
    },
  };
}

function withImports(chunk: Chunk, all: readonly Chunk[], seen = new Set<string>()): Set<string> {
  if (seen.has(chunk.fileName)) return seen;
  seen.add(chunk.fileName);
  for (const name of chunk.imports ?? []) {
    const imported = all.find(({ fileName }) => fileName === name);
    if (imported !== undefined) withImports(imported, all, seen);
  }
  return seen;
}

function preloadTag(fileName: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
    injectTo: 'head',
  };
}
