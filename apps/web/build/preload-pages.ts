import type { HtmlTagDescriptor, Plugin } from 'vite';

/** As much of a chunk as tells what must be there before it runs. */
interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly imports?: readonly string[];
  readonly facadeModuleId?: string | null;
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
}

/**
 * Names in index.html the pages' chunk, what it imports and their styles: they run in a task of their own, after the first
 * questions are asked, but are fetched along with the entry and not a round trip later.
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
        return filesOf(pages, chunks)
          .filter((fileName) => !html.includes(fileName))
          .map(linkTag);
      },
    },
  };
}

/** Scripts and styles, what is imported before what imports it: later styles may then refine earlier ones. */
function filesOf(pages: Chunk, all: readonly Chunk[]): readonly string[] {
  const needed = [...withImports(pages, all)];
  const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  return [...needed.map(({ fileName }) => fileName), ...styles];
}

function withImports(chunk: Chunk, all: readonly Chunk[], found = new Set<Chunk>()): Set<Chunk> {
  for (const name of chunk.imports ?? []) {
    const imported = all.find(({ fileName }) => fileName === name);
    if (imported !== undefined && !found.has(imported)) withImports(imported, all, found);
  }
  return found.add(chunk);
}

function linkTag(fileName: string): HtmlTagDescriptor {
  const rel = fileName.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}
