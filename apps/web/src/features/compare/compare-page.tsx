import { useQuery } from '@tanstack/react-query';
import { matrixQuery } from '../../api/get-matrix.ts';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { compareWords } from './compare-words.ts';
import { Comparing } from './comparing.tsx';
import { useRankingAhead } from './use-ranking-ahead.ts';

/** 对比: chosen indicators of the townships of an area, drawn in several ways, among those whom 与谁比 names. */
export function ComparePage() {
  const w = useWords(compareWords);
  const { area, year } = useScope();
  useRankingAhead();
  const townships = useQuery(
    matrixQuery({ area, year, peers: 'all', indicators: ['published_on_time'] }),
  );
  return (
    <PageState query={townships}>
      {({ rows }) =>
        rows.length === 0 ? (
          <Note title={w.noTownships}>{w.noTownshipsDo}</Note>
        ) : (
          <Comparing townships={rows.map(({ township }) => township)} />
        )
      }
    </PageState>
  );
}
