import { withdrawReport } from '../../api/withdraw-report.ts';
import { nextToSend, progressOf } from './import-queue.ts';
import { makeImportStore } from './import-store.ts';
import { sendReport } from './send-report.ts';

/** The one queue of this window. It goes on while other pages are open. */
export const imports = makeImportStore({ send: sendReport, withdraw: withdrawReport });

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

imports.subscribe(() => {
  const queue = imports.snapshot();
  const busy = progressOf(queue).current !== null || nextToSend(queue) !== undefined;
  if (busy) window.addEventListener('beforeunload', askBeforeLeaving);
  else window.removeEventListener('beforeunload', askBeforeLeaving);
});
