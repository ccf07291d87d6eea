import { useQueryClient } from '@tanstack/react-query';
import type { CellEvidence, Conflict, CorrectionRequest } from '@xiangjian/contract';
import { useState } from 'react';
import { ApiProblem, NoAnswer } from '../../api/problem.ts';
import { rememberAuthor } from '../../components/remember-author.ts';
import { sendCorrection } from './send-correction.ts';

/** Why a correction was not kept: what the server says, with what the cell is now where somebody was there in between. */
export type CorrectionTrouble =
  | { readonly kind: 'offline' }
  | { readonly kind: 'problem'; readonly problem: Conflict }
  | null;

type Stated = Pick<CorrectionRequest, 'cell' | 'evidence' | 'author' | 'reason'>;

/** Sends a correction of a cell; every view shows it afterwards. `insisting` writes over what somebody else made of the cell. */
export function useCorrection(cell: CellEvidence, onDone: () => void) {
  const client = useQueryClient();
  const [trouble, setTrouble] = useState<CorrectionTrouble>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (stated: Stated, insisting = false) => {
    const seen = trouble?.kind === 'problem' ? trouble.problem.current?.version : undefined;
    const expected = (insisting ? seen : undefined) ?? cell.version ?? '';
    const { township, year, indicator } = cell;
    setBusy(true);
    try {
      await sendCorrection({
        ...stated,
        township: township.code,
        year,
        indicator: indicator.id,
        expected,
      });
      rememberAuthor(stated.author);
      await client.invalidateQueries();
      onDone();
    } catch (error) {
      if (error instanceof ApiProblem) setTrouble({ kind: 'problem', problem: error.problem });
      else if (error instanceof NoAnswer) setTrouble({ kind: 'offline' });
      else throw error;
    } finally {
      setBusy(false);
    }
  };
  return { save, trouble, isBusy };
}
