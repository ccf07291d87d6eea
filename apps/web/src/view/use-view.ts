import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { readView, type View } from './view.ts';

/** What the address says and a view understands; the router would hand on what it does not. */
export function useView(): View {
  return useSearch({ from: '__root__', select: readView, structuralSharing: true });
}

/** Changes parts of the view and leaves the rest as it is; `undefined` takes a part out of the address. */
export function useChangeView(): (change: Partial<View>, options?: { replace?: boolean }) => void {
  const navigate = useNavigate();
  return useCallback(
    (change, options) => {
      void navigate({
        to: '.',
        search: (view: View) => ({ ...view, ...change }),
        replace: options?.replace ?? false,
        resetScroll: false,
      });
    },
    [navigate],
  );
}

/** The parts of a view that go along from one place to another. */
export function carriedView(view: View): View {
  const { area, year, as_of, peers, lang } = view;
  return { area, year, as_of, peers, lang };
}

/** The same to a place that knows the present only. */
export function presentView(view: View): View {
  return { ...carriedView(view), as_of: undefined };
}
