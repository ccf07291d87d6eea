import type { CompositeInputs } from '@xiangjian/compare/composite';
import type { CompositeJob, Job, JobAnswer } from './jobs.ts';

/** The part of a Worker that an engine needs. */
export interface WorkerPort {
  postMessage(job: Job): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<JobAnswer>) => void) | null;
}

/** Questions to one worker: while it computes, only the newest question waits, older ones are dropped. */
export interface Engine {
  readonly keep: (inputs: CompositeInputs) => void;
  readonly ask: (question: CompositeJob) => void;
  readonly close: () => void;
}

/** Opens an engine over a worker; every answer goes to `onAnswer`. */
export function openEngine(port: WorkerPort, onAnswer: (answer: JobAnswer) => void): Engine {
  let busy = false;
  let waiting: CompositeJob | null = null;
  const send = (question: CompositeJob) => {
    busy = true;
    port.postMessage({ kind: 'compute', question });
  };
  port.onmessage = ({ data }) => {
    busy = false;
    if (waiting !== null) {
      const next = waiting;
      waiting = null;
      send(next);
    }
    onAnswer(data);
  };
  return {
    keep: (inputs) => port.postMessage({ kind: 'keep', inputs }),
    ask: (question) => {
      if (busy) waiting = question;
      else send(question);
    },
    close: () => port.terminate(),
  };
}

/** A worker with the composite engine in it. */
export function compositeWorker(): WorkerPort {
  return new Worker(new URL('./composite.worker.ts', import.meta.url), { type: 'module' });
}
