import { useQuery } from '@tanstack/react-query';
import type { DecisionRequest, StatedCell } from '@xiangjian/contract';
import type { Span } from '@xiangjian/indicators';
import { useMemo, useState } from 'react';
import { cellEvidenceQuery } from '../../api/get-cell-evidence.ts';
import { reportQuery } from '../../api/get-report.ts';
import { markKey } from '../../components/report-text/mark.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useEvidence } from '../../view/use-evidence.ts';
import { candidatesOf } from './candidates-of.ts';
import { accepting, moving, rejecting, stating } from './decide.ts';
import { evidenceFor } from './evidence-for.ts';
import { reportNumbersQuery } from './get-review.ts';
import { reviewWords } from './review-words.ts';
import { selectedSpan } from './selected-span.ts';
import { numberNear, spanStep, walkSpan } from './span-walk.ts';
import { type Step, walking } from './step.ts';
import type { Outbox } from './use-outbox.ts';
import { itemKey, reportKey, useQueue } from './use-queue.ts';
import { neighbourOf } from './walk-items.ts';

interface Who {
  readonly author: string;
  readonly onNoAuthor: () => void;
}

/** What is open in the review room, what the person is in the midst of, and everything that can be done. */
export function useRoom(outbox: Outbox, { author, onNoAuthor }: Who) {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { letters, send, undo } = outbox;
  const queue = useQueue((key) => letters.some((letter) => letter.key === key));
  const { item, items, report: place, select } = queue;
  const reportId = item?.report_id ?? place?.report_id ?? null;
  const text = useQuery({ ...reportQuery(reportId ?? 0), enabled: reportId !== null });
  const numbersOf = useQuery({ ...reportNumbersQuery(reportId ?? 0), enabled: reportId !== null });
  const numbers = useMemo(() => numbersOf.data?.items ?? [], [numbersOf.data]);
  const key = item === null ? null : itemKey(item);
  const behind = useQuery({
    ...cellEvidenceQuery({
      township: item?.township.code ?? '',
      year: item?.year ?? 0,
      indicator: item?.indicator.id ?? '',
    }),
    enabled: item !== null,
  });
  const drawer = useEvidence();
  const [chosenOf, setChosenOf] = useState<{ key: string | null; at: number }>({ key, at: 1 });
  const [step, setStep] = useState<Step>(walking);
  const [told, setTold] = useState('');
  const report = reportId === null ? undefined : text.data;
  const candidates = useMemo(
    () => (item === null ? [] : candidatesOf(item, report)),
    [item, report],
  );
  const at = chosenOf.key === key ? Math.min(chosenOf.at, Math.max(1, candidates.length)) : 1;
  const candidate = candidates[at - 1] ?? null;

  const go = (next: string | undefined) => {
    setStep(walking);
    select(next);
  };
  const decide = (request: DecisionRequest | null) => {
    if (request === null) return setTold(w.cannotMove);
    if (author.trim() === '') return onNoAuthor();
    send(request);
    setTold('');
    const next = queue.nextItem();
    setStep(walking);
    if (next !== null) select(itemKey(next));
    else if (key !== null) setTold(w.reportDone);
  };
  const nextReport = () => {
    const next = queue.nextReport();
    if (next === null) setTold(w.allDone);
    else go(reportKey(next));
  };
  const beginChoosing = (purpose: 'correct' | 'add') => {
    if (report === undefined) return;
    const near = purpose === 'correct' ? (candidate?.evidence?.start ?? 0) : report.body.start;
    const span = selectedSpan(report.text) ?? numberNear(near, numbers);
    window.getSelection()?.removeAllRanges();
    setStep({ kind: 'choosing', purpose, span });
  };
  const choose = (span: Span) => {
    if (step.kind === 'choosing') setStep({ ...step, span });
  };
  const takeChosen = () => {
    if (step.kind !== 'choosing' || step.span === null) return;
    const { purpose, span } = step;
    setStep(
      purpose === 'add'
        ? { kind: 'naming', purpose: 'add', span }
        : { kind: 'writing', span, to: null },
    );
  };
  const takeBack = async () => {
    try {
      const undone = await undo(author);
      setTold(undone === null ? w.nothingToUndo : w.undone);
      if (undone !== null && items.some((one) => itemKey(one) === undone)) go(undone);
    } catch (error) {
      setTold(w.undoFailed(troubleText(error, language)));
    }
  };
  const actions = {
    accept: () => {
      if (step.kind === 'choosing') takeChosen();
      else if (item !== null && candidate !== null) decide(accepting(item, candidate, author));
    },
    value: () => item !== null && setStep({ kind: 'writing', span: null, to: null }),
    span: () => item !== null && beginChoosing('correct'),
    move: () => {
      if (candidate?.reading === null) setTold(w.cannotMove);
      else if (item !== null) setStep({ kind: 'naming', purpose: 'move' });
    },
    reject: () => item !== null && decide(rejecting(item, author)),
    add: () => beginChoosing('add'),
    undo: () => void takeBack(),
    nextReport,
    history: () => {
      if (item === null) return;
      const { township, year, indicator } = item;
      drawer.open({ township: township.code, year, indicator: indicator.id });
    },
    cancel: () => {
      setStep(walking);
      setTold('');
    },
    walk: (by: 1 | -1) => {
      const next = neighbourOf(items, item, by);
      if (next !== null) go(itemKey(next));
    },
    chooseCandidate: (number: number) => {
      if (number <= candidates.length) setChosenOf({ key, at: number });
    },
    nameIndicator: (id: string) => {
      if (step.kind !== 'naming' || item === null) return;
      if (step.purpose === 'add') setStep({ kind: 'writing', span: step.span, to: id });
      else if (candidate !== null) decide(moving(item, candidate, id, author));
    },
    write: (
      target: Parameters<typeof stating>[0],
      stated: { cell: StatedCell; note: string; isMissing: boolean },
    ) => {
      const span = step.kind === 'writing' ? step.span : null;
      const evidence =
        report === undefined
          ? null
          : evidenceFor(stated.cell, { span, candidate, numbers, report });
      decide(stating(target, { ...stated, evidence }, author));
    },
    /** Picks the words of a mark, or the candidate or item that a mark stands for. */
    pick: (keys: readonly string[]) => {
      const reading = report?.readings.find(({ id }) => keys.includes(markKey('reading', id)));
      if (step.kind === 'choosing') {
        const untaken = report?.untaken.find(({ start }) =>
          keys.includes(markKey('untaken', start)),
        );
        const words = reading?.evidence ?? untaken;
        if (words !== undefined) choose({ start: words.start, end: words.end });
        return;
      }
      if (reading === undefined) return;
      const own = candidates.findIndex((one) => one.reading?.id === reading.id);
      if (own !== -1) return setChosenOf({ key, at: own + 1 });
      const other = items.find(({ indicator }) => indicator.id === reading.indicator);
      if (other !== undefined) go(itemKey(other));
    },
    selectWords: () => {
      const span = report === undefined ? null : selectedSpan(report.text);
      if (span !== null) choose(span);
    },
    pressWhileChoosing: (pressed: string, shift: boolean): boolean => {
      const move = spanStep(pressed, shift);
      if (step.kind !== 'choosing' || move === null || report === undefined) return false;
      setStep({ ...step, span: walkSpan(step.span, move, numbers, report.text) });
      return true;
    },
  };
  return {
    ...queue,
    place,
    text,
    report,
    numbers,
    behind,
    candidates,
    candidate,
    at,
    step,
    told,
    actions,
    go,
  };
}

export type Room = ReturnType<typeof useRoom>;
