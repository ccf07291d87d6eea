import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { galleryPage } from './house/gallery-page.ts';

// Writes every committed picture of the charts (and those that a test has just found changed) on one page to look at.
const pictures = new URL('../packages/charts/src/__svg__/', import.meta.url);
const target = new URL('../var/gallery.html', import.meta.url);

const found = readdirSync(pictures)
  .filter((name) => name.endsWith('.svg'))
  .sort()
  .map((name) => ({
    name: name.replace(/\.svg$/, ''),
    svg: readFileSync(new URL(name, pictures), 'utf8'),
  }));
mkdirSync(new URL('.', target), { recursive: true });
writeFileSync(target, galleryPage(found));
console.log(`${found.length} pictures: ${fileURLToPath(target)}`);
