import { type Job, makeJobs } from './jobs.ts';

const answer = makeJobs();

self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
  const reply = answer(data);
  if (reply !== null) self.postMessage(reply);
});
