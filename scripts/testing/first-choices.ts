import { registerOwnIndicators, writeLargeNumbersIn } from '@xiangjian/indicators';
import { beforeAll } from 'vitest';

// What a program chooses once for itself, each test file chooses anew: files share the modules that keep it.
beforeAll(() => {
  registerOwnIndicators([]);
  writeLargeNumbersIn('myriads');
});
