import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { ReplyBoard } from '@xiangjian/contract';
import { DownloadTable } from '../../components/download-table.tsx';
import { Finding } from '../../components/finding.tsx';
import { localDay } from '../../components/local-day.ts';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { useOwnTownship } from '../../session/session.tsx';
import { paths } from '../../view/paths.ts';
import { useScope } from '../../view/use-scope.ts';
import { carriedView } from '../../view/use-view.ts';
import { BoardTable } from './board-table.tsx';
import { DisputesList } from './disputes-list.tsx';
import { boardAddress, boardQuery, disputesAddress, disputesQuery } from './get-replies.ts';
import styles from './replies.module.css';
import { repliesWords } from './replies-words.ts';
import { RoundPanel } from './round-panel.tsx';

/** 乡镇核对: before a release the townships see their figures; who has replied, what is disputed, what was decided. */
export function RepliesPage() {
  const own = useOwnTownship();
  if (own === null) return <AllTownships />;
  return <Navigate to={paths.replySheet} params={{ code: own }} search={carriedView} replace />;
}

function AllTownships() {
  const { area, year } = useScope();
  const today = localDay(new Date().toISOString());
  const query = useQuery(boardQuery(area, year, today));
  return (
    <PageState query={query}>
      {(board) => <Board board={board} address={boardAddress(area, year, today)} />}
    </PageState>
  );
}

interface Props {
  readonly board: ReplyBoard;
  readonly address: string;
}

function Board({ board, address }: Props) {
  const w = useWords(repliesWords);
  const { area, year, rows } = board;
  const disputes = useQuery(disputesQuery(area.code, year));
  const round = board.rounds.find(({ withdrawn }) => !withdrawn) ?? null;
  const replied = rows.filter(({ received_on: on }) => on !== null).length;
  const overdue = rows.filter((row) => row.overdue).length;
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  return (
    <>
      <Finding detail={w.detail}>
        {round === null
          ? w.notAsked(area.name, year)
          : w.asked(area.name, year, rows.length, replied)}
        {overdue > 0 && w.overdueOf(overdue)}
        {open > 0 && w.openOf(open)}
        {round !== null && open === 0 && replied > 0 && w.allSettled}
      </Finding>
      <div className={styles.columns}>
        <Panel
          title={w.board}
          aside={<DownloadTable address={address} what={w.csv(area.name, year)} />}
        >
          <BoardTable rows={rows} />
        </Panel>
        <Panel title={w.round} aside={round === null ? undefined : w.deadlineOf(round.deadline)}>
          <RoundPanel key={round?.id ?? 0} area={area.code} year={year} round={round} />
        </Panel>
      </div>
      <div className={styles.beneath}>
        <Panel
          title={w.disputes}
          aside={
            <DownloadTable
              address={disputesAddress(area.code, year)}
              what={w.disputesCsv(area.name, year)}
            />
          }
        >
          <PageState query={disputes} rows={3}>
            {({ items }) => <DisputesList disputes={items} fourEyes={board.four_eyes} named />}
          </PageState>
        </Panel>
      </div>
    </>
  );
}
