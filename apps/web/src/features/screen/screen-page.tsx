import { useQuery } from '@tanstack/react-query';
import { matrixQuery } from '../../api/get-matrix.ts';
import { overviewQuery } from '../../api/get-overview.ts';
import { PageState } from '../../components/page-state.tsx';
import { useScope } from '../../view/use-scope.ts';
import { coreColumns } from '../overview/column-groups.ts';
import { refreshed } from './get-screen-answers.ts';
import styles from './screen.module.css';
import { Screen } from './screen.tsx';

/** 大屏: the answers of an area and year as pages that turn by themselves, for a wall. */
export function ScreenPage() {
  const { area, year } = useScope();
  const overview = useQuery({ ...overviewQuery(area, year), ...refreshed });
  const matrix = useQuery({
    ...matrixQuery({ area, year, peers: 'all', indicators: coreColumns() }),
    ...refreshed,
  });
  return (
    <div className={`${styles.room} dark-theme`}>
      <PageState query={overview}>
        {(found) => (
          <PageState query={matrix}>
            {(table) => <Screen overview={found} matrix={table} />}
          </PageState>
        )}
      </PageState>
    </div>
  );
}
