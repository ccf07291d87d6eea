import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from './copy-text.ts';

afterEach(() => vi.unstubAllGlobals());

test('over plain http the older way copies and leaves nothing behind', async () => {
  let selected = '';
  const execCommand = vi.fn(() => {
    selected = document.querySelector('textarea')?.value ?? '';
    return true;
  });
  Object.assign(document, { execCommand });
  vi.stubGlobal('isSecureContext', false);
  expect(await copyText('http://10.0.0.8:8686/?area=990101')).toBe(true);
  expect(selected).toBe('http://10.0.0.8:8686/?area=990101');
  expect(document.querySelector('textarea')).toBeNull();
});
