import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReplySheet } from '@xiangjian/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { DownloadPaper } from '../../components/download-paper.tsx';
import { DownloadTable } from '../../components/download-table.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useMay, useOwnTownship } from '../../session/session.tsx';
import { paths } from '../../view/paths.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import { DisputesList } from './disputes-list.tsx';
import { sheetAddress, sheetQuery } from './get-replies.ts';
import { OthersSheet } from './others-sheet.tsx';
import { RecordedReplies } from './recorded-replies.tsx';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { emptyDraft, type ReplyDraft, withDispute } from './reply-draft.ts';
import { ReplyForm } from './reply-form.tsx';
import { SheetPaper } from './sheet-paper.tsx';

/** The sheet of one township: its figures to print and send, its replies to record, its disputes to decide. */
export function SheetPage() {
  const { code = '' } = useParams({ strict: false });
  const { year } = useScope();
  const query = useQuery(sheetQuery(code, year));
  if (query.error instanceof ApiProblem && query.error.problem.status === 403) {
    return <OthersSheet why={query.error.problem.title} />;
  }
  return (
    <PageState query={query} rows={14}>
      {(sheet) => <Sheet key={`${code} ${year}`} sheet={sheet} />}
    </PageState>
  );
}

function Sheet({ sheet }: { readonly sheet: ReplySheet }) {
  const w = useWords(repliesWords);
  const [draft, setDraft] = useState<ReplyDraft>(emptyDraft);
  const mayReply = useMay('reply');
  const isOwn = useOwnTownship() !== null;
  const { township, year, round } = sheet;
  const dispute = (indicator: string) => setDraft(withDispute(draft, indicator));
  return (
    <>
      <div className={`${styles.tools} screen-only`}>
        {!isOwn && (
          <Link to={paths.replies} search={carriedView}>
            ← {w.back}
          </Link>
        )}
        <span className={styles.spring} />
        <DownloadPaper
          path={`/replies/${township.code}/${year}/sheet`}
          right="reply"
          what={w.sheetPaper}
        />
        <DownloadTable
          address={sheetAddress(township.code, year)}
          what={w.sheetCsv(township.name)}
        />
        <Button size="small" onClick={() => window.print()}>
          {w.print}
        </Button>
      </div>
      <div className={styles.sheetColumns}>
        <SheetPaper sheet={sheet} onDispute={round === null || !mayReply ? null : dispute} />
        <div className={`${styles.side} screen-only`}>
          <Panel title={w.record}>
            {round === null && isOwn && <p className={styles.fine}>{w.notAskedYet}</p>}
            {round === null && !isOwn && (
              <p className={styles.fine}>
                {w.recordFirst}{' '}
                <Link to={paths.replies} search={carriedView}>
                  {w.recordFirstLink}
                </Link>
              </p>
            )}
            {round !== null && (
              <May right="reply" tells>
                <ReplyForm sheet={sheet} draft={draft} onChange={setDraft} />
              </May>
            )}
          </Panel>
          {sheet.disputes.length > 0 && (
            <Panel title={w.disputes}>
              <DisputesList disputes={sheet.disputes} fourEyes={sheet.four_eyes} />
            </Panel>
          )}
          <Panel title={w.replies}>
            <RecordedReplies sheet={sheet} />
          </Panel>
        </div>
      </div>
    </>
  );
}
