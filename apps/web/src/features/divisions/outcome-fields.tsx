import { Button, Input } from 'antd';
import { useWords } from '../../language/use-words.ts';
import type { ChangeDraft } from './change-draft.ts';
import styles from './divisions.module.css';
import { divisionsWords } from './divisions-words.ts';

interface Props {
  readonly outcomes: ChangeDraft['to'];
  /** Whether there may be more than one. */
  readonly several: boolean;
  readonly onChange: (outcomes: ChangeDraft['to']) => void;
}

/** Code and name of each township that comes out of a change. */
export function OutcomeFields({ outcomes, several, onChange }: Props) {
  const w = useWords(divisionsWords);
  const put = (at: number, change: Partial<ChangeDraft['to'][number]>) =>
    onChange(outcomes.map((one, index) => (index === at ? { ...one, ...change } : one)));
  return (
    <div>
      {outcomes.map(({ code, name }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place only, they may be empty or equal
        <div key={at} className={styles.outcome}>
          <Input
            aria-label={`${w.after} ${w.codeHint} ${at + 1}`}
            inputMode="numeric"
            maxLength={9}
            placeholder={w.codeHint}
            value={code}
            onChange={({ target }) => put(at, { code: target.value })}
          />
          <Input
            aria-label={`${w.after} ${w.nameHint} ${at + 1}`}
            maxLength={40}
            placeholder={w.nameHint}
            value={name}
            onChange={({ target }) => put(at, { name: target.value })}
          />
          {several && outcomes.length > 1 && (
            <Button onClick={() => onChange(outcomes.filter((_, index) => index !== at))}>
              {w.remove}
            </Button>
          )}
        </div>
      ))}
      {several && (
        <Button size="small" onClick={() => onChange([...outcomes, { code: '', name: '' }])}>
          {w.more}
        </Button>
      )}
    </div>
  );
}
