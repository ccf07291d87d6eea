import type { Composite, CompositeInputs } from '@xiangjian/compare/composite';
import type { PeerGroup, ScoringScheme } from '@xiangjian/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { compositeWorker, type Engine, openEngine } from './worker/engine.ts';
import type { JobAnswer } from './worker/jobs.ts';

/** So many draws come first, while a slider is still moving; the full number follows when it rests. */
const quickDraws = 100;
const restMs = 160;

/** The live composite of a draft. */
export interface LiveComposite {
  /** The newest that was computed; null until the first one. */
  readonly composite: Composite | null;
  /** Whether it rests on the full number of draws, so that its digits are those of the server. */
  readonly isFinal: boolean;
  /** From the change to the first answer, in milliseconds. */
  readonly took: number | null;
  readonly refusal: string | null;
  /** With what moves the ranks, for the scheme it was asked for; null before. */
  readonly sensitivity: Composite | null;
  readonly isAsking: boolean;
  readonly askSensitivity: () => void;
}

/**
 * Applies a scheme to the figures of an area in two workers: one gives the first draws at once, the other the full number
 * once the scheme rests, and what moves the ranks when asked. `scheme` is null while the draft is not a scheme.
 */
export function useComposite(
  inputs: CompositeInputs,
  scheme: ScoringScheme | null,
  peers: PeerGroup,
): LiveComposite {
  const [answer, setAnswer] = useState<Pick<LiveComposite, 'composite' | 'isFinal' | 'took'>>({
    composite: null,
    isFinal: false,
    took: null,
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sensitivity, setSensitivity] = useState<Composite | null>(null);
  const [isAsking, setAsking] = useState(false);
  const turn = useRef(0);
  const startedAt = useRef(0);
  const finalTurn = useRef(0);
  const engines = useRef<{ readonly quick: Engine; readonly full: Engine } | null>(null);

  useEffect(() => {
    const take = (isFinal: boolean) => (reply: JobAnswer) => {
      if ('refusal' in reply) {
        setRefusal(reply.refusal);
        setAsking(false);
        return;
      }
      const { composite } = reply;
      const hasSensitivity = composite.method.sensitivity_runs > 0;
      if (hasSensitivity) {
        setSensitivity(composite);
        setAsking(false);
      }
      // Out of date: the slower worker about an older scheme, the quick one after the full number is there.
      if (isFinal ? reply.turn !== turn.current : reply.turn === finalTurn.current) return;
      if (isFinal) finalTurn.current = reply.turn;
      setRefusal(null);
      setAnswer(({ took }) => ({
        composite,
        isFinal,
        took: isFinal ? took : performance.now() - startedAt.current,
      }));
    };
    const opened = {
      quick: openEngine(compositeWorker(), take(false)),
      full: openEngine(compositeWorker(), take(true)),
    };
    opened.quick.keep(inputs);
    opened.full.keep(inputs);
    engines.current = opened;
    return () => {
      opened.quick.close();
      opened.full.close();
      engines.current = null;
    };
  }, [inputs]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new figures are a new question about the same scheme
  useEffect(() => {
    if (scheme === null) return;
    turn.current += 1;
    startedAt.current = performance.now();
    const question = { turn: turn.current, scheme, peers, withSensitivity: false };
    engines.current?.quick.ask({ ...question, draws: quickDraws });
    const rest = window.setTimeout(() => engines.current?.full.ask(question), restMs);
    return () => window.clearTimeout(rest);
  }, [inputs, scheme, peers]);

  const askSensitivity = useCallback(() => {
    if (scheme === null) return;
    setAsking(true);
    engines.current?.full.ask({ turn: turn.current, scheme, peers, withSensitivity: true });
  }, [scheme, peers]);

  return { ...answer, refusal, sensitivity, isAsking, askSensitivity };
}
