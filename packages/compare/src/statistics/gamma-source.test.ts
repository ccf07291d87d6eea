import { exactQuantity, moreThanStated } from '@xiangjian/indicators';
import { randomBeta, randomGamma } from 'd3-random';
import { describe, expect, it } from 'vitest';
import { gammaSource } from './gamma-source.ts';
import { eventSampler, shareSampler } from './samplers.ts';
import { seededSource } from './seeded-source.ts';

const many = 2000;

describe('gamma deviates', () => {
  it.each([0, 0.3, 0.5, 1, 1.5, 40, 3000])('of shape %d are those of d3-random', (k) => {
    const theirs = randomGamma.source(seededSource(`gamma ${k}`))(k, 1);
    const source = gammaSource(seededSource(`gamma ${k}`));
    for (let draw = 0; draw < many; draw += 1) expect(source(k)).toBe(theirs());
  });

  it('of a shape that changes go on where the last one stopped', () => {
    const theirs = randomGamma.source(seededSource('changing'));
    const source = gammaSource(seededSource('changing'));
    for (let draw = 0; draw < many; draw += 1) {
      const k = 0.5 + (draw % 7);
      expect(source(k)).toBe(theirs(k, 1)());
    }
  });

  it('there are none of a shape below nothing', () => {
    expect(() => gammaSource(seededSource('none'))(-1)).toThrow(RangeError);
  });
});

describe('samplers', () => {
  it('a share of plain counts is the beta deviate of d3-random', () => {
    const theirs = randomBeta.source(seededSource('share'))(90.5, 10.5);
    const share = { numerator: exactQuantity(90), denominator: exactQuantity(100) };
    const draw = shareSampler(share, seededSource('share'));
    for (let time = 0; time < many; time += 1) expect(draw()).toBe(theirs());
  });

  it('a share of counts between bounds draws the counts first, the denominator before the numerator', () => {
    const source = seededSource('bounds');
    const beta = randomBeta.source(source);
    const draw = shareSampler(
      { numerator: moreThanStated(300), denominator: moreThanStated(400) },
      seededSource('bounds'),
    );
    for (let time = 0; time < many; time += 1) {
      const n = 400 + source() * 99;
      const x = Math.min(300 + source() * 99, n);
      expect(draw()).toBe(beta(x + 0.5, n - x + 0.5)());
    }
  });

  it('a number of events between bounds draws the number first', () => {
    const source = seededSource('events');
    const gamma = randomGamma.source(source);
    const draw = eventSampler(moreThanStated(40), seededSource('events'));
    for (let time = 0; time < many; time += 1) {
      expect(draw()).toBe(gamma(40 + source() * 9 + 0.5, 1)());
    }
  });
});
