import { useQuery } from '@tanstack/react-query';
import { overviewQuery } from '../../api/get-overview.ts';
import { PageState } from '../../components/page-state.tsx';
import { useScope } from '../../view/use-scope.ts';
import { StatusTable } from './status-table.tsx';

/** The state of the reports, asked with the rest of the overview. */
export function StatusView() {
  const { area, year } = useScope();
  const query = useQuery(overviewQuery(area, year));
  return (
    <PageState query={query} rows={14}>
      {(overview) => <StatusTable overview={overview} />}
    </PageState>
  );
}
