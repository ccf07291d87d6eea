import { describe, expect, it } from 'vitest';
import { accepts } from './accepted.ts';

describe('accepts', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['*/*', true],
    ['application/json', true],
    ['application/*;q=0.1', true],
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['application/xml', false],
    ['text/csv', false],
    ['*/*, application/json;q=0', false],
    ['application/JSON; charset=utf-8', true],
  ])('%s takes JSON: %s', (header, taken) => {
    expect(accepts(header, 'application/json')).toBe(taken);
  });
});
