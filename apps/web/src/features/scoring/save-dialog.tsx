import type { ScoringScheme, StoredScheme } from '@xiangjian/contract';
import type { Language } from '@xiangjian/indicators';
import { Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { ApiProblem } from '../../api/problem.ts';
import { isAuthorFixed, recallAuthor, rememberAuthor } from '../../components/remember-author.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { saveScheme } from './change-schemes.ts';
import styles from './dialogs.module.css';
import { namesTyped } from './names-typed.ts';
import { partName, schemeTitle } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';

/** What is saved how: over the opened scheme, under a new id, or with its weights locked. */
export type SaveWay = 'save' | 'save_as' | 'lock';

interface Props {
  readonly way: SaveWay;
  readonly scheme: ScoringScheme;
  readonly stored: StoredScheme;
  /** Ids that are taken. */
  readonly taken: readonly string[];
  readonly onSaved: (stored: StoredScheme) => void;
  readonly onClose: () => void;
}

/** Asks what a save needs: who, under which name, and why where weights are locked. */
export function SaveDialog({ way, scheme, stored, taken, onSaved, onClose }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const form = useId();
  const isOwn = way !== 'save_as' && !stored.bundled && scheme.id === stored.id;
  const [fields, setFields] = useState(() => ({
    title: schemeTitle(scheme, language),
    id: isOwn ? scheme.id : freeSchemeId(scheme.id, taken),
    version: scheme.version,
    label: isOwn || !stored.bundled ? partName(scheme, language) : w.labelDefault,
    signer: scheme.signer ?? '',
    author: recallAuthor(),
    reason: '',
  }));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [isBusy, setBusy] = useState(false);
  const put = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const isComplete =
    fields.author.trim() !== '' &&
    fields.title.trim() !== '' &&
    (way !== 'lock' || fields.reason.trim() !== '');
  const save = async () => {
    if (!isOwn && taken.includes(fields.id)) return setWrong([w.idTaken]);
    setBusy(true);
    try {
      const { id, version } = fields;
      const saved = await saveScheme({
        scheme: {
          ...scheme,
          ...namesTyped(scheme, fields, language),
          ...{ id, version, official: false },
          signer: fields.signer.trim() === '' ? null : fields.signer.trim(),
          weights_locked: way === 'lock' ? true : scheme.weights_locked,
        },
        author: fields.author,
        base: isOwn ? stored.number : null,
        lock_reason: way === 'lock' ? fields.reason : null,
      });
      rememberAuthor(fields.author);
      onSaved(saved);
    } catch (error) {
      setWrong(error instanceof ApiProblem ? reasonsOf(error, language) : [String(error)]);
      setBusy(false);
    }
  };
  return (
    <Modal
      open
      title={{ save: w.saveTitle, save_as: w.saveAsTitle, lock: w.lockTitle }[way]}
      okText={way === 'lock' ? w.lockYes : w.save}
      cancelText={w.cancel}
      okButtonProps={{ disabled: !isComplete, loading: isBusy, htmlType: 'submit', form }}
      onCancel={onClose}
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void save();
        }}
      >
        {way === 'lock' && <p>{w.lockDo}</p>}
        {way === 'lock' && (
          <Line label={w.lockReason}>
            <Input
              autoFocus
              value={fields.reason}
              maxLength={200}
              placeholder={w.lockReasonHint}
              onChange={({ target }) => put({ reason: target.value })}
            />
          </Line>
        )}
        <Line label={w.author}>
          <Input
            value={fields.author}
            readOnly={isAuthorFixed()}
            maxLength={60}
            onChange={({ target }) => put({ author: target.value })}
          />
        </Line>
        <Line label={w.title}>
          <Input
            value={fields.title}
            maxLength={60}
            onChange={({ target }) => put({ title: target.value })}
          />
        </Line>
        {!isOwn && (
          <Line label={w.id} hint={w.idHint}>
            <Input value={fields.id} onChange={({ target }) => put({ id: target.value })} />
          </Line>
        )}
        <Line label={w.version}>
          <Input value={fields.version} onChange={({ target }) => put({ version: target.value })} />
        </Line>
        <Line label={w.label}>
          <Input
            value={fields.label}
            maxLength={60}
            onChange={({ target }) => put({ label: target.value })}
          />
        </Line>
        <Line label={w.signer}>
          <Input
            value={fields.signer}
            maxLength={60}
            onChange={({ target }) => put({ signer: target.value })}
          />
        </Line>
        {wrong.length > 0 && (
          <div role="alert" className={styles.wrong}>
            {w.failed}
            <ul>
              {wrong.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
      </form>
    </Modal>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Line({ label, hint, children }: LineProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label>
      <span>{label}</span>
      {children}
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
    </label>
  );
}

/** Problem documents tell their parts in Chinese, and the whole in English. */
function reasonsOf({ problem }: ApiProblem, language: Language): string[] {
  if (language === 'en') return [problem.detail];
  const errors = problem.errors ?? [];
  return errors.length === 0 ? [problem.title] : errors.map(({ message }) => message);
}

/** own, own-2, own-3 …: an id beside those that are taken; the template gives its name to nobody. */
function freeSchemeId(id: string, taken: readonly string[]): string {
  const stem = id === 'reference' ? 'own' : id.replace(/-\d+$/, '');
  if (!taken.includes(stem)) return stem;
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
