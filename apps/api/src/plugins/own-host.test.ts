import { describe, expect, it } from 'vitest';
import { hostNameOf, isOwnHost } from './own-host.ts';

describe('isOwnHost', () => {
  it.each([
    '127.0.0.1:8686',
    'localhost',
    'LOCALHOST:8686',
    '[::1]:8686',
    '10.1.2.3',
    'office-pc:80',
  ])('knows %s', (host) => expect(isOwnHost(host, ['office-pc'])).toBe(true));

  it.each([
    'evil.example',
    'evil.example:8686',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    '',
  ])('refuses %s', (host) => expect(isOwnHost(host, ['office-pc'])).toBe(false));

  it('refuses a request without the header', () => {
    expect(isOwnHost(undefined, [])).toBe(false);
  });
});

describe('hostNameOf', () => {
  it.each(['a b', 'user@127.0.0.1', '127.0.0.1:port', '127.0.0.1/x', '[::1'])(
    'calls %s malformed',
    (header) => expect(hostNameOf(header)).toBeNull(),
  );
});
