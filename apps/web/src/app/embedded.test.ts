import { expect, it } from 'vitest';
import { frameMarkup, isEmbedded, wholeAddress } from './embedded.ts';

it('knows the addresses for frames', () => {
  expect(['/embed', '/embed/compare', '/embedded', '/compare'].map(isEmbedded)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(wholeAddress('http://a/embed/compare?year=2022')).toBe('http://a/compare?year=2022');
});

it('keeps the options of the view in the markup, and no markup of a title', () => {
  const view = new URL('http://a/compare?area=990101&year=2022&chart=table');
  const markup = frameMarkup(view, '对比 "<b>"');
  expect(markup).toContain(
    'src="http://a/embed/compare?area=990101&amp;year=2022&amp;chart=table"',
  );
  expect(markup).toContain('title="对比 b"');
});
