import type { Span } from '@xiangjian/indicators';
import { Fragment, useMemo } from 'react';
import type { Mark } from './mark.ts';
import styles from './sheet.module.css';
import type { LineState, Sheet } from './sheet.ts';
import { type Segment, splitSegments } from './split-segments.ts';

interface Props extends LineState {
  readonly sheet: Sheet;
  readonly span: Span;
  /** End of the bold beginning; the start of the span where there is none. */
  readonly lead?: number;
}

/** A span of the report with its marks. Together the pieces are the text, letter for letter. */
export function MarkedText(props: Props) {
  const { sheet, span, lead = props.span.start, selected, chosen, showIssues } = props;
  const segments = useMemo(
    () =>
      splitSegments(sheet.text, span, sheet.marks, [
        lead,
        ...numberCuts(sheet, span),
        ...personalCuts(sheet, span),
        ...(chosen === null ? [] : [chosen.start, chosen.end]),
      ]),
    [sheet, span, lead, chosen],
  );
  return segments.map((segment) => {
    const bold = segment.end <= lead;
    const shown = segment.marks.filter(
      ({ key, kind }) =>
        kind === 'reading' ||
        kind === 'untaken' ||
        kind === 'found' ||
        showIssues ||
        key === selected,
    );
    const isChosen = chosen !== null && segment.start >= chosen.start && segment.end <= chosen.end;
    if (shown.length === 0) {
      if (isChosen) {
        return (
          <mark key={segment.start} className={styles.chosen} data-chosen="">
            {segment.text}
          </mark>
        );
      }
      const text = <PersonalText sheet={sheet} segment={segment} />;
      return bold ? (
        <b key={segment.start}>{text}</b>
      ) : (
        <Fragment key={segment.start}>{text}</Fragment>
      );
    }
    return (
      <MarkedSegment
        key={segment.start}
        sheet={sheet}
        segment={segment}
        shown={shown}
        selected={selected}
        chosen={isChosen}
        bold={bold}
      />
    );
  });
}

/** A piece of the text; of personal data it says what it is when it is pointed at. */
function PersonalText({ sheet, segment }: Pick<SegmentProps, 'sheet' | 'segment'>) {
  const { start, end, text } = segment;
  const place = sheet.personal.find((one) => one.start <= start && one.end >= end);
  if (place === undefined) return text;
  return (
    <span className={styles.personal} title={place.told}>
      {text}
    </span>
  );
}

function personalCuts({ personal }: Sheet, span: Span): number[] {
  return personal
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(({ start, end }) => [start, end]);
}

/** Where the numbers inside the quotes of a span begin and end. */
function numberCuts(sheet: Sheet, span: Span): number[] {
  return sheet.marks
    .filter(({ start, end }) => start < span.end && end > span.start)
    .flatMap(({ key }) => {
      const place = sheet.places.get(key);
      return place === undefined ? [] : [place.start, place.end];
    });
}

interface SegmentProps {
  readonly sheet: Sheet;
  readonly segment: Segment;
  readonly shown: readonly Mark[];
  readonly selected: string | null;
  readonly chosen: boolean;
  readonly bold: boolean;
}

function MarkedSegment({ sheet, segment, shown, selected, chosen, bold }: SegmentProps) {
  const [first] = shown;
  if (first === undefined) return segment.text;
  const isSelected = shown.some(({ key }) => key === selected);
  const look = sheet.looks.get(first.key) ?? 'untaken';
  const place = sheet.places.get(first.key);
  const isNoun = place !== undefined && (segment.start < place.start || segment.end > place.end);
  const classes = [
    styles.mark,
    styles[look],
    isNoun ? styles.noun : '',
    isSelected ? styles.selected : '',
    chosen ? styles.chosen : '',
    bold ? styles.bold : '',
  ];
  const label = sheet.labels.get(first.key) ?? segment.text;
  const others = shown.filter(({ kind }) => kind === 'reading').length - 1;
  const ending = shown
    .filter(({ kind, end }) => kind === 'reading' && end === segment.end)
    .map(({ key }) => sheet.numbers.get(key))
    .join(',');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a real button is one box and cannot break across lines of text
    <span
      role="button"
      // A mark that is cut into several pieces is one stop for the keyboard.
      tabIndex={shown.some(({ start }) => start === segment.start) ? 0 : -1}
      aria-label={sheet.spoken(segment.text, label, others)}
      aria-pressed={isSelected}
      className={classes.join(' ')}
      data-keys={shown.map(({ key }) => key).join(' ')}
      data-reason={sheet.reasons.get(first.key)}
      data-chosen={chosen ? '' : undefined}
    >
      {ending === '' ? segment.text : <Numbered text={segment.text} number={ending} />}
    </span>
  );
}

/**
 * A text with its number, which never begins a line of its own: it holds on to the last letter. The number is drawn by
 * the style sheet, so that the text on the page stays the text of the report, also when it is copied.
 */
function Numbered({ text, number }: { readonly text: string; readonly number: string }) {
  const last = [...text].pop() ?? '';
  return (
    <>
      {text.slice(0, text.length - last.length)}
      <span className={styles.together} data-number={number}>
        {last}
      </span>
    </>
  );
}
