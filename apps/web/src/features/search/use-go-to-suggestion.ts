import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import type { Suggestion } from './suggestion.ts';

/** Opens what a suggestion stands for: the township, the indicator, or the search of the full text. */
export function useGoToSuggestion(): (suggestion: Suggestion) => void {
  const navigate = useNavigate();
  return useCallback(
    (suggestion) => {
      if (suggestion.kind === 'township') {
        const { code } = suggestion.found.township;
        void navigate({ to: paths.township, params: { code }, search: carriedView });
      } else if (suggestion.kind === 'indicator') {
        const { id } = suggestion.found.indicator;
        void navigate({ to: paths.indicator, params: { id }, search: carriedView });
      } else {
        const { q } = suggestion;
        void navigate({
          to: paths.search,
          search: (view: View) => ({ ...carriedView(view), q: q === '' ? undefined : q }),
        });
      }
    },
    [navigate],
  );
}
