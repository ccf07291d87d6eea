import { useQuery } from '@tanstack/react-query';
import {
  type Account,
  type Role,
  rightNames,
  rightsOfRoles,
  roleNames,
  roleSchema,
  roles,
} from '@xiangjian/contract';
import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { Field } from '../../session/field.tsx';
import { sessionWords } from '../../session/session-words.ts';
import { useSending } from '../../session/use-sending.ts';
import { useScope } from '../../view/use-scope.ts';
import { divisionsOfAreaQuery } from '../divisions/get-divisions.ts';
import styles from './accounts.module.css';
import { accountsWords } from './accounts-words.ts';
import { addAccount, changeAccount } from './get-accounts.ts';

interface Props {
  /** The account whose role is to change; null for a new one. */
  readonly account: Account | null;
  /** With the first password of a new account. */
  readonly onDone: (name: string, password: string | null) => void;
  readonly onClose: () => void;
}

/** Who it is, with which role, and for which township. */
export function AccountDialog({ account, onDone, onClose }: Props) {
  const w = useWords(accountsWords);
  const s = useWords(sessionWords);
  const language = useLanguage();
  const form = useId();
  const [name, setName] = useState(account?.name ?? '');
  const [role, setRole] = useState<Role>(account?.role ?? 'reader');
  const [division, setDivision] = useState(account?.division ?? null);
  const { isBusy, wrong, send } = useSending();
  const isComplete = name.trim() !== '' && (role !== 'township' || division !== null);
  const asked = { role, division: role === 'township' ? division : null };
  const save = async (): Promise<string | null> => {
    if (account === null) return (await addAccount({ name: name.trim(), ...asked })).password;
    await changeAccount(account.id, { ...asked, active: account.deactivated_at === null });
    return null;
  };
  return (
    <Modal
      open
      title={account === null ? w.add : w.change}
      okText={account === null ? w.add : w.save}
      cancelText={w.cancel}
      okButtonProps={{ disabled: !isComplete, loading: isBusy, htmlType: 'submit', form }}
      onCancel={onClose}
    >
      <form
        id={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void send(save, (password) => onDone(name.trim(), password));
        }}
      >
        <Field label={w.name}>
          <Input
            value={name}
            readOnly={account !== null}
            maxLength={40}
            placeholder={s.nameHint}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        </Field>
        <Field label={w.role}>
          <select
            className={styles.select}
            value={role}
            onChange={({ target }) => setRole(roleSchema.parse(target.value))}
          >
            {roles.map((one) => (
              <option key={one} value={one}>
                {roleNames[one][language]}
              </option>
            ))}
          </select>
        </Field>
        {role === 'township' && <TownshipChoice value={division} onChange={setDivision} />}
        <p className={styles.fine}>
          {w.mayDo}
          {rightsOfRoles[role]
            .map((right) => rightNames[right][language])
            .join(language === 'zh' ? '、' : ', ')}
        </p>
        {wrong !== null && (
          <p role="alert" className={styles.wrong}>
            {wrong}
          </p>
        )}
      </form>
    </Modal>
  );
}

interface ChoiceProps {
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

/** The townships of the county that is looked at, and the one that is chosen. */
function TownshipChoice({ value, onChange }: ChoiceProps) {
  const w = useWords(accountsWords);
  const { area } = useScope();
  const { data } = useQuery(divisionsOfAreaQuery(area));
  const standing = data?.items.filter(({ valid_to }) => valid_to === null) ?? [];
  return (
    <Field label={w.township}>
      <select
        className={styles.select}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="" disabled />
        {standing.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}
