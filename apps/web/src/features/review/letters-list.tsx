import type { CellView, DecisionRequest } from '@xiangjian/contract';
import { indicatorById, isIndicatorId, type Language } from '@xiangjian/indicators';
import { ApiProblem } from '../../api/problem.ts';
import { cellText } from '../../components/cell-text.ts';
import { localMinute } from '../../components/local-minute.ts';
import { troubleText } from '../../components/trouble-text.ts';
import { marks } from '../../language/marks.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import type { Letter } from './letter.ts';
import styles from './letters.module.css';
import { type ReviewWords, reviewWords } from './review-words.ts';
import type { Outbox } from './use-outbox.ts';

/** Decisions that did not arrive, and those that somebody else has come before: the person decides. */
export function LettersList({ outbox }: { readonly outbox: Outbox }) {
  const w = useWords(reviewWords);
  const unsent = outbox.letters.filter(({ state }) => state === 'unsent');
  const standing = outbox.letters.filter(
    ({ state }) => state === 'conflict' || state === 'filled' || state === 'refused',
  );
  return (
    <div role="alert">
      {unsent.length > 0 && (
        <p className={styles.letter}>
          {w.unsent(unsent.length)}
          <button type="button" onClick={outbox.retry}>
            {w.retry}
          </button>
        </p>
      )}
      {standing.map((letter) => (
        <StandingLetter key={letter.key} letter={letter} outbox={outbox} />
      ))}
    </div>
  );
}

function StandingLetter({ letter, outbox }: { readonly letter: Letter; readonly outbox: Outbox }) {
  const w = useWords(reviewWords);
  const language = useLanguage();
  const { state, request, problem } = letter;
  const label = labelOf(request.indicator, language);
  const drop = () => outbox.drop(letter);
  const insist = () => outbox.insist(letter);
  if (state === 'conflict') {
    return (
      <div className={styles.letter}>
        <b>{w.conflictTitle(label)}</b>
        <span>{presentText(letter, w, language)}</span>
        <span>{w.conflictMine(wantedText(request, w, language))}</span>
        <button type="button" onClick={drop}>
          {w.keepTheirs}
        </button>
        <button type="button" onClick={insist}>
          {w.useMine}
        </button>
      </div>
    );
  }
  const target = request.action === 'move' ? labelOf(request.to, language) : label;
  return (
    <div className={styles.letter}>
      <b>{state === 'filled' ? w.filledTitle(target) : w.refusedTitle(label)}</b>
      <span>{problem === null ? '' : troubleText(new ApiProblem(problem), language)}</span>
      {state === 'filled' && (
        <button type="button" onClick={insist}>
          {w.replace}
        </button>
      )}
      <button type="button" onClick={drop}>
        {state === 'filled' ? w.cancel : w.understood}
      </button>
    </div>
  );
}

function presentText({ request, problem }: Letter, w: ReviewWords, language: Language): string {
  const { cell = null, last_change: change = null } = problem?.current ?? {};
  const text = cell === null ? w.silent : cellText(request.indicator, cell, language);
  const why =
    change?.note === null || change === null ? '' : `${marks[language].colon}${change.note}`;
  return `${w.conflictNow(
    text,
    change?.author ?? w.somebody,
    change === null ? '' : localMinute(change.recorded_at),
  )}${why}`;
}

function wantedText(request: DecisionRequest, w: ReviewWords, language: Language): string {
  if (request.action === 'correct' || request.action === 'add') {
    const cell: CellView = { ...request.cell, basis: null };
    return cellText(request.indicator, cell, language);
  }
  if (request.action === 'move') return labelOf(request.to, language);
  return request.action === 'accept' ? w.actions.accept : w.actions.reject;
}

function labelOf(id: string, language: Language): string {
  if (!isIndicatorId(id)) return id;
  const { labelZh, labelEn } = indicatorById(id);
  return language === 'zh' ? labelZh : labelEn;
}
