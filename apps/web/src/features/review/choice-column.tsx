import { useQuery } from '@tanstack/react-query';
import type { ReviewItem, StatedCell } from '@xiangjian/contract';
import { indicatorById, isIndicatorId } from '@xiangjian/indicators';
import { cellEvidenceQuery } from '../../api/get-cell-evidence.ts';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { CandidateLine } from './candidate-line.tsx';
import styles from './choice.module.css';
import { evidenceFor } from './evidence-for.ts';
import { FigureForm } from './figure-form.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import { ItemHead } from './item-head.tsx';
import { reviewWords } from './review-words.ts';
import { numberIn } from './span-walk.ts';
import type { Room } from './use-room.ts';

/** The right column: the cell under review, what it may be, and the step that the person is in the midst of. */
export function ChoiceColumn({ room, author }: { readonly room: Room; readonly author: string }) {
  const w = useWords(reviewWords);
  const { item, candidates, at, actions, behind, step } = room;
  if (item === null) return <aside className={styles.column} aria-label={w.candidates} />;
  const correction = behind.data?.correction ?? null;
  return (
    <aside className={styles.column} aria-label={w.candidates} data-step={step.kind}>
      <ItemHead item={item} correction={correction} author={author} />
      <CurrentStep room={room} item={item} />
      <h3 className={styles.listTitle}>{w.candidates}</h3>
      <ol>
        {candidates.map((candidate, index) => (
          <CandidateLine
            key={candidate.key}
            indicator={item.indicator}
            candidate={candidate}
            number={index + 1}
            chosen={index + 1 === at}
            author={correction?.author ?? null}
            onChoose={actions.chooseCandidate}
          />
        ))}
      </ol>
    </aside>
  );
}

function CurrentStep({ room, item }: { readonly room: Room; readonly item: ReviewItem }) {
  const w = useWords(reviewWords);
  const { step, actions, report } = room;
  if (step.kind === 'walk') return null;
  if (step.kind === 'choosing') {
    const words = step.span === null ? null : report?.text.slice(step.span.start, step.span.end);
    return (
      <div className={styles.step} role="status">
        <p className={styles.stepTitle}>
          {step.purpose === 'add' ? w.choosingAdd : w.choosingCorrect}
        </p>
        <p className={styles.chosen}>
          {words === null || words === undefined ? w.chosenNothing : w.chosen(words)}
        </p>
        <p className={styles.fine}>{w.choosingHow}</p>
      </div>
    );
  }
  if (step.kind === 'naming') {
    return (
      <IndicatorPicker
        label={step.purpose === 'add' ? w.whichAdd : w.whichMove}
        except={step.purpose === 'move' ? item.indicator.id : null}
        onPick={actions.nameIndicator}
        onCancel={actions.cancel}
      />
    );
  }
  return step.to === null ? (
    <Writing room={room} target={item} before={item.cell} isMissing={false} />
  ) : (
    <WritingMissing room={room} item={item} indicator={step.to} />
  );
}

/** A missed figure is written into the cell of another indicator: what that one says now must be known first. */
function WritingMissing(props: {
  readonly room: Room;
  readonly item: ReviewItem;
  readonly indicator: string;
}) {
  const { room, item, indicator } = props;
  const query = useQuery(
    cellEvidenceQuery({ township: item.township.code, year: item.year, indicator }),
  );
  return (
    <PageState query={query} rows={2}>
      {(cell) => (
        <Writing
          room={room}
          target={{ ...cell, version: cell.version ?? '' }}
          before={cell}
          isMissing
        />
      )}
    </PageState>
  );
}

interface WritingProps {
  readonly room: Room;
  readonly target: Pick<ReviewItem, 'township' | 'year' | 'indicator' | 'version'>;
  readonly before: ReviewItem['cell'];
  readonly isMissing: boolean;
}

function Writing({ room, target, before, isMissing }: WritingProps) {
  const language = useLanguage();
  const { step, numbers, report, candidate, actions } = room;
  const span = step.kind === 'writing' ? step.span : null;
  const number = span === null ? null : numberIn(span, numbers);
  const { indicator } = target;
  const unit = isIndicatorId(indicator.id) ? indicatorById(indicator.id).unit : indicator.unit;
  const typed =
    number !== null
      ? printedNumber(number)
      : span === null
        ? (candidate?.reading?.printed ?? '')
        : '';
  const words = (cell: StatedCell) =>
    report === undefined ? null : evidenceFor(cell, { span, candidate, numbers, report });
  return (
    <FigureForm
      key={`${indicator.id} ${span?.start}`}
      title={language === 'zh' ? indicator.label_zh : indicator.label_en}
      indicator={{ id: indicator.id, unit }}
      before={before}
      typed={typed}
      evidenceFor={words}
      onSave={(cell, note) => actions.write(target, { cell, note, isMissing })}
      onCancel={actions.cancel}
    />
  );
}

/** A number of the text as it can be typed: digits with its qualifying words. */
function printedNumber({
  printed,
  value,
  lower,
  upper,
}: {
  readonly printed: string;
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number | null;
}): string {
  return value !== null && lower === upper ? String(value) : printed;
}
