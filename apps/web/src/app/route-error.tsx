import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorNote } from '../components/error-note.tsx';

/** A page that failed; header and navigation stay. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  return (
    <ErrorNote
      error={error instanceof Error ? error : new Error(String(error))}
      onRetry={reset}
      isPage
    />
  );
}
