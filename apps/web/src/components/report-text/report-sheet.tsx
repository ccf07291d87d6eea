import type { Span } from '@xiangjian/indicators';
import { type KeyboardEvent, type MouseEvent, memo, useMemo } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { personalWords } from '../personal-words.ts';
import { Furniture } from './furniture.tsx';
import type { Mark } from './mark.ts';
import { markLabels, spokenIn, untakenReasons } from './mark-labels.ts';
import { looksOf } from './mark-look.ts';
import { MarkedText } from './marked-text.tsx';
import { numberSpans } from './number-spans.ts';
import { ReasonTip } from './reason-tip.tsx';
import { reportDates } from './report-dates.ts';
import type { RoomModel } from './room-model.ts';
import styles from './sheet.module.css';
import type { Sheet } from './sheet.ts';
import { sheetWords } from './sheet-words.ts';
import type { Block } from './split-blocks.ts';
import { TextBlocks } from './text-blocks.tsx';

interface Props {
  readonly model: RoomModel;
  readonly selected: Mark | null;
  /** Words that a person is choosing. */
  readonly chosen?: Span | null;
  readonly showIssues: boolean;
  /** The marks of the piece that was clicked, innermost first. */
  readonly onPick: (keys: readonly string[]) => void;
}

/** The report to read: title, dates, text with every number marked. One listener serves the hundreds of marks. */
export const ReportSheet = memo(function ReportSheet(props: Props) {
  const { model, selected, chosen = null, showIssues, onPick } = props;
  const { report } = model;
  const w = useWords(sheetWords);
  const personal = useWords(personalWords);
  const language = useLanguage();
  const sheet = useMemo<Sheet>(
    () => ({
      text: report.text,
      marks: model.marks,
      personal: report.personal_data.map(({ start, end, kind }) => ({
        start,
        end,
        told: personal.place(personal.kinds[kind]),
      })),
      looks: looksOf(model.marks, report.readings),
      labels: markLabels(report, language),
      reasons: untakenReasons(report.untaken, language),
      numbers: model.numbers,
      places: numberSpans(report.readings),
      spoken: spokenIn(language),
    }),
    [model, report, language, personal],
  );
  const title = useMemo(() => titleBlock(model), [model]);
  const body = useMemo(() => model.body.filter((block) => block !== title), [model, title]);
  const pick = (event: MouseEvent | KeyboardEvent) => {
    const keys = keysAt(event.target);
    if (keys.length > 0) onPick(keys);
    return keys.length > 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.key === 'Enter' || event.key === ' ') && pick(event)) event.preventDefault();
  };
  return (
    <article
      className={styles.sheet}
      lang="zh-CN"
      aria-label={w.text}
      onClick={pick}
      onKeyDown={onKeyDown}
    >
      <Furniture sheet={sheet} blocks={model.before} selected={selected} />
      <h1 className={styles.title} data-start={title?.start}>
        {title === undefined ? (
          report.title
        ) : (
          <MarkedText
            sheet={sheet}
            span={title}
            selected={selected?.key ?? null}
            chosen={chosen}
            showIssues={false}
          />
        )}
      </h1>
      <p className={styles.dates}>{reportDates(report, w, language).join(' | ')}</p>
      <TextBlocks
        sheet={sheet}
        blocks={body}
        selected={selected}
        chosen={chosen}
        showIssues={showIssues}
      />
      <Furniture sheet={sheet} blocks={model.after} selected={selected} />
      <ReasonTip />
    </article>
  );
});

/** The line of the body that is the title, so that it is not read twice. */
function titleBlock({ report, body }: RoomModel): Block | undefined {
  const bare = (text: string) => text.replace(/\s/g, '');
  const title = bare(report.title);
  return body
    .slice(0, 3)
    .find(
      ({ kind, start, end }) =>
        kind === 'paragraph' && bare(report.text.slice(start, end)) === title,
    );
}

function keysAt(target: EventTarget): readonly string[] {
  if (!(target instanceof Element)) return [];
  const keys = target.closest('[data-keys]')?.getAttribute('data-keys') ?? '';
  return keys === '' ? [] : keys.split(' ');
}
