import { expect, it } from 'vitest';
import { staysInside } from './stays-inside.ts';

it.each([
  'http://127.0.0.1:8000/v1',
  'http://localhost:11434/v1',
  'http://[::1]:8000',
  'http://2130706433/v1',
  'http://10.1.2.3',
  'http://172.16.0.1',
  'http://172.31.255.1',
  'http://192.168.1.9:1234/v1',
  'http://gpu.local/v1',
  'https://reader.office.lan',
])('%s stays inside', (url) => {
  expect(staysInside(url)).toBe(true);
});

it.each([
  'https://api.example.com/v1',
  'http://8.8.8.8',
  'http://172.15.0.1',
  'http://172.32.0.1',
  'http://192.169.0.1',
  'http://11.0.0.1',
  'http://10.1.2.3.example.com',
  'http://localhost.example.com',
  'http://notlocal',
  'http://lan',
  'http://gpu.local.example.com',
  'http://[2001:db8::1]',
  'http://0.0.0.0',
])('%s leads outside', (url) => {
  expect(staysInside(url)).toBe(false);
});
