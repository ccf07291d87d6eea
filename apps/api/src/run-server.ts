import closeWithGrace from 'close-with-grace';
import { startServer } from './start-server.ts';

/** The whole life of the server program: start, serve, and on a signal finish the requests under way. Sets the exit code. */
export async function runServer(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const started = await startServer(environment);
  if (typeof started === 'number') {
    process.exitCode = started;
    return;
  }
  closeWithGrace({ delay: 10_000, logger: false }, () => started.close());
}
