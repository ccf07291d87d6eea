import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { areasQuery } from '../api/get-areas.ts';
import { useWords } from '../language/use-words.ts';
import { paths } from '../view/paths.ts';
import { useView } from '../view/use-view.ts';
import { shellWords } from './shell-words.ts';

const places = [
  'compare',
  'townships',
  'reports',
  'review',
  'ledgers',
  'indicators',
  'scoring',
  'search',
  'screen',
  'help',
  'divisions',
  'settings',
  'accounts',
  'audit',
] as const;

/** Names the place and the area in the title of the window, so that tabs and bookmarks can be told apart. */
export function DocumentTitle() {
  const w = useWords(shellWords);
  const { area, year } = useView();
  const { data } = useQuery(areasQuery);
  const place = useLocation({
    select: ({ pathname }) => places.find((name) => pathname.startsWith(paths[name])) ?? 'overview',
  });
  const name = data?.items.find((item) => area?.startsWith(item.code))?.name;
  const title = w.title([w[place], name, year].filter((part) => part !== undefined).join(' · '));
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
