import { ApiProblem } from '../problems/api-problem.ts';

/** Lets a few do their work at a time; the others wait in the order they came, and too many are refused (503). */
export function takeTurns({ running, waiting }: { running: number; waiting: number }) {
  const queue: (() => void)[] = [];
  let free = running;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else {
      if (queue.length >= waiting) throw tooMany();
      const { promise, resolve } = Promise.withResolvers<void>();
      queue.push(resolve);
      await promise;
    }
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}

function tooMany(): ApiProblem {
  return new ApiProblem('too-many-logins', {
    status: 503,
    title: '同时登录的人太多，请几秒后再试',
    detail: 'too many passwords are being checked; try again in a few seconds',
  });
}
