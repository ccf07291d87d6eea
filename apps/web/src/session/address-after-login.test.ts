import { describe, expect, it } from 'vitest';
import { addressAfterLogin } from './address-after-login.ts';

const host = 'http://10.0.0.5:8000';
const township = {
  account: { id: 3, name: '甲镇', role: 'township', division: '990101101' },
} as const;
const reader = { account: { id: 4, name: '李读', role: 'reader', division: null } } as const;

describe('after login', () => {
  it('a township stands before its own sheet', () => {
    const address = addressAfterLogin(township, new URL(`${host}/`));
    expect(address).toBe(`${host}/replies/990101101`);
  });

  it('a page that was asked for appears, for townships too', () => {
    const asked = `${host}/compare?area=990101&year=2023`;
    expect(addressAfterLogin(township, new URL(asked))).toBe(asked);
    expect(addressAfterLogin(township, new URL(`${host}/?area=990101`))).toContain('area=');
  });

  it('everybody else stays', () => {
    expect(addressAfterLogin(reader, new URL(`${host}/`))).toBe(`${host}/`);
  });
});
