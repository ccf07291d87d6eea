import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { WithdrawnReport } from '@xiangjian/contract';
import { Button } from 'antd';
import { recallAuthor } from '../../components/remember-author.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { reportsWords } from './reports-words.ts';
import { restoreReport } from './withdrawn-reports.ts';

/** Undoes a withdrawal; where that cannot be, it says why. Whoever withdrew signs where nobody has given a name here. */
export function RestoreReport({ report }: { readonly report: WithdrawnReport }) {
  const w = useWords(reportsWords);
  const language = useLanguage();
  const client = useQueryClient();
  const restoring = useMutation({
    mutationFn: () => restoreReport(report, recallAuthor() || report.withdrawn.by),
    onSuccess: () => client.invalidateQueries(),
  });
  const { township, year } = report;
  return (
    <>
      <Button
        size="small"
        aria-label={w.restoreOf(w.reportOf(township.name, year))}
        loading={restoring.isPending}
        onClick={() => restoring.mutate()}
      >
        {w.restore}
      </Button>
      {restoring.isError && <span role="alert">{troubleText(restoring.error, language)}</span>}
    </>
  );
}
