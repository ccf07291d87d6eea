import { useQueryClient } from '@tanstack/react-query';
import type { DecisionRequest } from '@xiangjian/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  cellOfRequest,
  insisted,
  keepLetters,
  keptLetters,
  type Letter,
  returned,
} from './letter.ts';
import { sendDecision, undoDecision } from './send-decision.ts';

/** Decisions on their way, and those of this window that can be taken back. */
export interface Outbox {
  readonly letters: readonly Letter[];
  readonly send: (request: DecisionRequest) => void;
  /** Sends again what has not arrived. */
  readonly retry: () => void;
  /** Sends a letter again although something stands in its way. */
  readonly insist: (letter: Letter) => void;
  readonly drop: (letter: Letter) => void;
  /** Takes the last decision of this window back, one that never arrived before all; its cell, null where there is none. Rejects where it failed. */
  readonly undo: (author: string) => Promise<string | null>;
}

const between = 8000;

/** Sends decisions at once, lets the person go on meanwhile, and keeps what does not arrive. */
export function useOutbox(): Outbox {
  const client = useQueryClient();
  const [letters, setLetters] = useState<readonly Letter[]>(keptLetters);
  const latest = useRef(letters);
  latest.current = letters;
  const made = useRef<{ readonly id: number; readonly key: string }[]>([]);

  const put = useCallback((letter: Letter) => {
    setLetters((before) => [...before.filter(({ key }) => key !== letter.key), letter]);
  }, []);
  const drop = useCallback((letter: Letter) => {
    setLetters((before) => before.filter(({ key }) => key !== letter.key));
  }, []);
  const deliver = useCallback(
    async (request: DecisionRequest) => {
      const letter: Letter = {
        key: cellOfRequest(request),
        request,
        state: 'sending',
        problem: null,
      };
      put(letter);
      try {
        const { id } = await sendDecision(request);
        made.current.push({ id, key: letter.key });
        // The letter covers its cell until every view shows what became of it.
        await client.invalidateQueries();
        drop(letter);
      } catch (error) {
        put(returned(letter, error));
      }
    },
    [client, put, drop],
  );
  const send = useCallback((request: DecisionRequest) => void deliver(request), [deliver]);
  const retry = useCallback(async () => {
    for (const { state, request } of latest.current) if (state === 'unsent') await deliver(request);
  }, [deliver]);
  const insist = useCallback((letter: Letter) => send(insisted(letter)), [send]);
  const undo = useCallback(
    async (author: string) => {
      const waiting = latest.current.filter(({ state }) => state === 'unsent');
      const unsent = waiting[waiting.length - 1];
      if (unsent !== undefined) {
        drop(unsent);
        return unsent.key;
      }
      const last = made.current[made.current.length - 1];
      if (last === undefined) return null;
      await undoDecision(last.id, author);
      made.current = made.current.filter(({ id }) => id !== last.id);
      await client.invalidateQueries();
      return last.key;
    },
    [client, drop],
  );

  useEffect(() => {
    keepLetters(letters.filter(({ state }) => state === 'unsent' || state === 'sending'));
  }, [letters]);
  const isStuck = letters.some(({ state }) => state === 'unsent');
  useEffect(() => {
    if (!isStuck) return;
    const timer = setInterval(retry, between);
    window.addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', retry);
    };
  }, [isStuck, retry]);
  return { letters, send, retry: () => void retry(), insist, drop, undo };
}
