import { largeNumbersForm, ownIndicators } from '@xiangjian/indicators';
import { type Database, dataRevision } from '@xiangjian/store';
import { imprintOf } from '../exporting/imprint.ts';
import { stateInForce } from '../serving/state-in-force.ts';
import type { FileJobName, FileJobs, JobMaking, MadeFile } from './file-jobs.ts';
import { type Maker, makeMaker } from './maker.ts';
import { performJob } from './perform-job.ts';

/** Who waits for a file. */
type Waiting = Pick<JobMaking, 'advance' | 'signal'>;

/** Makes files beside the server, which goes on answering. */
export interface Makers {
  readonly make: <Name extends FileJobName>(
    name: Name,
    of: FileJobs[Name]['of'],
    waiting: Waiting,
  ) => Promise<MadeFile<Name>>;
  readonly close: () => Promise<void>;
}

interface Known {
  readonly database: Database;
  readonly now: () => string;
}

/**
 * Whoever asks takes a place in a queue first, so that there are no more threads than that lets in at once; each is started when
 * it is first needed. A database that no thread can open, in memory, is read where the server runs.
 */
export function makeMakers({ database, now }: Known): Makers {
  const { file } = database;
  const makers: Maker[] = [];

  function free(): Maker {
    const idle = makers.find((one) => !one.isBusy());
    if (idle !== undefined) return idle;
    const started = makeMaker();
    makers.push(started);
    return started;
  }

  async function inPlace<Name extends FileJobName>(
    name: Name,
    of: FileJobs[Name]['of'],
    waiting: Waiting,
  ): Promise<MadeFile<Name>> {
    const imprint = imprintOf({ now, revision: () => dataRevision(database) });
    return { made: await performJob(database, name, of, { ...waiting, imprint }), imprint };
  }

  return {
    make: (name, of, waiting) => {
      const state = stateInForce();
      if (file === ':memory:') return inPlace(name, of, waiting);
      const task = {
        name,
        of,
        file,
        state: state === null ? null : { name: state.name, area: state.area },
        now: now(),
        ownIndicators: ownIndicators(),
        largeNumbers: largeNumbersForm(),
      };
      return free().make(task, waiting.advance, waiting.signal);
    },
    close: async () => {
      await Promise.all(makers.splice(0).map((one) => one.close()));
    },
  };
}
