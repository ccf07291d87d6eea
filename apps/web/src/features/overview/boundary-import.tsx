import type { Boundaries } from '@xiangjian/contract';
import { Button, Input, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../language/use-words.ts';
import styles from './boundary-map.module.css';
import { boundaryWords } from './boundary-words.ts';
import { type BoundaryDraft, useBoundaryDraft } from './use-boundary-draft.ts';

interface Props {
  readonly area: string;
  readonly kept: Boundaries;
  readonly townships: readonly { readonly code: string; readonly name: string }[];
}

/** Brings outlines in, replaces or removes them; a removal can be taken back. */
export function BoundaryImport({ area, kept, townships }: Props) {
  const w = useWords(boundaryWords);
  const file = useRef<HTMLInputElement>(null);
  const state = useBoundaryDraft(area, kept, townships);
  const { draft, problem, failure, removed } = state;
  const isEmpty = kept.shapes.length === 0;
  const choose = (
    <Button size="small" onClick={() => file.current?.click()}>
      {isEmpty ? w.choose : w.replace}
    </Button>
  );
  return (
    <>
      {isEmpty && draft === null && (
        <Note title={w.none} actions={choose}>
          {w.noneDo}
        </Note>
      )}
      <div className={styles.tools}>
        <input
          ref={file}
          type="file"
          accept=".geojson,.json"
          aria-label={w.choose}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen !== undefined) void state.read(chosen);
            target.value = '';
          }}
        />
        {!isEmpty && draft === null && (
          <>
            {choose}
            <Button size="small" onClick={() => void state.remove()}>
              {w.remove}
            </Button>
          </>
        )}
        {removed !== null && (
          <Button size="small" onClick={() => void state.keep(removed)}>
            {w.undoRemove}
          </Button>
        )}
      </div>
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {w[problem]}
        </p>
      )}
      {draft !== null && <DraftForm state={state} kept={kept} townships={townships} />}
      {failure !== null && draft !== null && (
        <ErrorNote error={failure} onRetry={() => state.cancel()} />
      )}
    </>
  );
}

interface DraftProps extends Pick<Props, 'kept' | 'townships'> {
  readonly state: BoundaryDraft;
}

function DraftForm({ state, kept, townships }: DraftProps) {
  const w = useWords(boundaryWords);
  const approvalId = useId();
  const [approval, setApproval] = useState(kept.approval);
  const { draft } = state;
  if (draft === null) return null;
  const taken = new Set(draft.shapes.map(({ township }) => township));
  const free = townships.filter(({ code }) => !taken.has(code));
  return (
    <div className={styles.form}>
      <p>{w.matched(draft.shapes.length, townships.length)}</p>
      <div className={styles.approvalField}>
        <label htmlFor={approvalId}>{w.approval}</label>
        <Input
          id={approvalId}
          size="small"
          maxLength={60}
          value={approval}
          placeholder={w.approvalHint}
          onChange={({ target }) => setApproval(target.value)}
        />
      </div>
      {draft.unmatched.length > 0 && (
        <>
          <p>{w.unmatched}</p>
          <div className={styles.unmatched}>
            {draft.unmatched.map((one) => (
              <UnmatchedRow
                key={one.at}
                label={one.label}
                free={free}
                onAssign={(code) => state.assign(one, code)}
              />
            ))}
          </div>
        </>
      )}
      <div className={styles.tools}>
        <Button
          size="small"
          type="primary"
          disabled={draft.shapes.length === 0}
          onClick={() => void state.keep({ approval: approval.trim(), shapes: draft.shapes })}
        >
          {w.keep}
        </Button>
        <Button size="small" onClick={state.cancel}>
          {w.cancel}
        </Button>
      </div>
    </div>
  );
}

interface UnmatchedProps {
  readonly label: string;
  readonly free: Props['townships'];
  readonly onAssign: (code: string) => void;
}

function UnmatchedRow({ label, free, onAssign }: UnmatchedProps) {
  const w = useWords(boundaryWords);
  const shown = label === '' ? w.nameless : label;
  return (
    <>
      <span>{shown}</span>
      <Select
        size="small"
        aria-label={w.assignTo(shown)}
        placeholder={w.leaveOut}
        showSearch={{ optionFilterProp: 'label' }}
        options={free.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={onAssign}
      />
    </>
  );
}
