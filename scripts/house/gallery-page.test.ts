import { expect, test } from 'vitest';
import { galleryPage } from './gallery-page.ts';

test('every picture stands on the page once, with ids of its own', () => {
  const svg = '<svg><clipPath id="id0"/><g clip-path="url(#id0)"/></svg>';
  const page = galleryPage([
    { name: 'funnel-all-zero', svg },
    { name: 'funnel-dark-en', svg },
    { name: 'swarm-days', svg },
  ]);
  expect(page.match(/<figure/g)).toHaveLength(3);
  expect(page).toContain('url(#funnel-all-zero-id0)');
  expect(page.match(/id="[^"]*id0"/g)).toHaveLength(3);
  expect(new Set(page.match(/id="[^"]*id0"/g)).size).toBe(3);
  expect(page.match(/class="dark"/g)).toHaveLength(1);
  expect(page.match(/<h2>/g)).toHaveLength(2);
});
