import { describe, expect, it } from 'vitest';
import { makeAnswerCache } from './answer-cache.ts';

describe('makeAnswerCache', () => {
  it('gives back what it keeps, at the same revision only', () => {
    const cache = makeAnswerCache();
    cache.put('/a', 1, 'one');
    expect(cache.get('/a', 1)).toBe('one');
    expect(cache.get('/b', 1)).toBeUndefined();
    expect(cache.get('/a', 2)).toBeUndefined();
    expect(cache.get('/a', 1)).toBeUndefined();
  });

  it('lets the least used go first', () => {
    const cache = makeAnswerCache({ mostEntries: 2, mostUnits: 100 });
    cache.put('/a', 1, 'a');
    cache.put('/b', 1, 'b');
    cache.get('/a', 1);
    cache.put('/c', 1, 'c');
    expect(cache.get('/b', 1)).toBeUndefined();
    expect(cache.get('/a', 1)).toBe('a');
    expect(cache.get('/c', 1)).toBe('c');
  });

  it('holds to its room, and counts a body once however often it is put', () => {
    const cache = makeAnswerCache({ mostEntries: 10, mostUnits: 10 });
    for (let round = 0; round < 5; round += 1) cache.put('/a', 1, '12345');
    cache.put('/b', 1, '12345');
    expect(cache.get('/a', 1)).toBe('12345');
    cache.put('/c', 1, '1');
    expect(cache.get('/b', 1)).toBeUndefined();
    cache.put('/d', 1, '12345678901');
    expect(cache.get('/d', 1)).toBeUndefined();
    expect(cache.get('/a', 1)).toBe('12345');
  });
});
