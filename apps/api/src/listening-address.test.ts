import { describe, expect, it } from 'vitest';
import { addressFor, isLoopback, ownHostNames } from './listening-address.ts';

describe('addressFor', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:8686'],
    ['0.0.0.0', 'http://127.0.0.1:8686'],
    ['::1', 'http://[::1]:8686'],
    ['office-pc', 'http://office-pc:8686'],
  ])('%s is reached at %s', (host, address) => expect(addressFor(host, 8686)).toBe(address));
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['10.0.0.5', false],
    ['127.0.0.1.example', false],
  ])('%s: %s', (host, alone) => expect(isLoopback(host)).toBe(alone));
});

describe('ownHostNames', () => {
  it('knows the name it listens on', () => {
    expect(ownHostNames('office-pc')).toContain('office-pc');
    expect(ownHostNames('10.0.0.5')).not.toContain('10.0.0.5');
  });
});
