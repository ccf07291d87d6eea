import { useRef, useState } from 'react';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useRoomHeight } from '../../components/report-text/use-room-height.ts';
import { useWords } from '../../language/use-words.ts';
import { useView } from '../../view/use-view.ts';
import { ChoiceColumn } from './choice-column.tsx';
import { KeyBar } from './key-bar.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LettersList } from './letters-list.tsx';
import { QueueColumn } from './queue-column.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { ReviewPaper } from './review-paper.tsx';
import { reviewWords } from './review-words.ts';
import styles from './room.module.css';
import { chosenIn } from './step.ts';
import { TextColumn } from './text-column.tsx';
import { useOutbox } from './use-outbox.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useRoom } from './use-room.ts';

interface Props {
  readonly author: string;
  /** Something was to be decided before the name of the person is known. */
  readonly onNoAuthor: () => void;
}

/** The review room: the queue, the report with the words of the candidate, and what a cell may be; all of it by keys. */
export function ReviewRoom({ author, onNoAuthor }: Props) {
  const w = useWords(reviewWords);
  const outbox = useOutbox();
  const room = useRoom(outbox, { author, onNoAuthor });
  const [showsKeys, setShowsKeys] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  useRoomHeight(frame);
  const { actions, step, report, reports, items, item } = room;
  useReviewKeys({
    onStep: actions.walk,
    onChoose: actions.chooseCandidate,
    onAccept: actions.accept,
    onCancel: actions.cancel,
    onChoosing: step.kind === 'choosing' ? actions.pressWhileChoosing : null,
    onLetter: (letter) => {
      const act: Readonly<Record<string, () => unknown>> = {
        e: actions.value,
        s: actions.span,
        i: actions.move,
        x: actions.reject,
        a: actions.add,
        u: actions.undo,
        n: actions.nextReport,
        h: actions.history,
        '?': () => setShowsKeys(true),
      };
      act[letter]?.();
    },
  });
  const isEmpty = room.reportsQuery.data !== undefined && reports.length === 0;
  return (
    <div ref={frame} className={styles.room}>
      <LettersList outbox={outbox} />
      {isEmpty ? (
        <EmptyQueue />
      ) : (
        <PageState query={room.reportsQuery} rows={12}>
          {() => (
            <div className={`${styles.columns} screen-only`}>
              <QueueColumn
                reports={reports}
                report={room.place}
                items={items}
                item={item}
                letters={outbox.letters}
                onSelect={room.go}
              />
              {report === undefined ? (
                <div className={styles.text}>
                  {room.text.isFetching || room.itemsQuery.isFetching ? (
                    <PageState query={room.text}>{() => null}</PageState>
                  ) : (
                    <p className={styles.noReport}>{w.noReport}</p>
                  )}
                </div>
              ) : (
                <TextColumn
                  report={report}
                  candidate={room.candidate}
                  chosen={chosenIn(step)}
                  onPick={actions.pick}
                  onMouseUp={actions.selectWords}
                />
              )}
              <ChoiceColumn room={room} author={author} />
            </div>
          )}
        </PageState>
      )}
      <ReviewPaper place={room.place} report={report} items={items} />
      <KeyBar actions={actions} told={room.told} onKeys={() => setShowsKeys(true)} />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
    </div>
  );
}

function EmptyQueue() {
  const w = useWords(reviewWords);
  const { townships, reasons, indicators } = useView();
  const isNarrow = townships !== undefined || reasons !== undefined || indicators !== undefined;
  return (
    <div className={styles.empty}>
      <Note title={w.emptyTitle}>{isNarrow ? w.emptyFiltered : w.empty}</Note>
      {isNarrow && <QueueFilters />}
    </div>
  );
}
