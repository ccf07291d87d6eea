import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * Limits in bytes after gzip: the JavaScript of the first view without the chart chunk, and the chart chunk. And the number
 * of scripts of the first view: each costs a round trip, of which a browser makes six at a time.
 */
export const sizeLimits = { firstView: 420_000, charts: 290_000, scripts: 10 } as const;

export interface BundleSizes {
  readonly firstView: number;
  readonly charts: number;
  readonly scripts: number;
}

/**
 * Sizes of a web build. The first view is everything that a person loads before the overview stands: the scripts named
 * by index.html and the chunks these import, the overview's own chunk among them; the chart chunk is counted apart.
 */
export function bundleSizes(dist: URL): BundleSizes {
  const assets = new URL('assets/', dist);
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const isChart = (name: string) => /^charts?-/.test(name);
  const sourceOf = (name: string) => readFileSync(new URL(name, assets), 'utf8');
  const index = readFileSync(new URL('index.html', dist), 'utf8');
  const entries = scripts.filter((name) => index.includes(name) || /^overview-page-/.test(name));

  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name) || isChart(name)) return;
    needed.add(name);
    const statically = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;
    for (const [, imported] of sourceOf(name).matchAll(statically))
      if (imported !== undefined) visit(imported);
  };
  entries.forEach(visit);

  const zipped = (names: Iterable<string>) =>
    [...names].reduce((sum, name) => sum + gzipSync(sourceOf(name)).length, 0);
  return {
    firstView: zipped(needed),
    charts: zipped(scripts.filter(isChart)),
    scripts: needed.size,
  };
}
