import { Button } from 'antd';
import { useWords } from '../../language/use-words.ts';
import styles from './audit.module.css';
import { auditWords } from './audit-words.ts';
import type { AuditFilter } from './get-audit.ts';

interface Props {
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
  readonly onClear: () => void;
}

const fields = [
  ['actor', 'text'],
  ['about', 'text'],
  ['since', 'date'],
  ['until', 'date'],
] as const;

/** Narrows the lines while it is typed: by person, action or object, and days. */
export function AuditFilterForm({ filter, onFilter, onClear }: Props) {
  const w = useWords(auditWords);
  const narrows = Object.values(filter).some((text) => text !== '');
  return (
    <form
      className={styles.filter}
      aria-label={w.filter}
      onSubmit={(event) => event.preventDefault()}
    >
      {fields.map(([name, type]) => (
        <label key={name}>
          {w[name]}
          <input
            type={type}
            value={filter[name]}
            maxLength={80}
            onChange={({ target }) => onFilter({ ...filter, [name]: target.value })}
          />
        </label>
      ))}
      {narrows && (
        <Button size="small" onClick={onClear}>
          {w.clear}
        </Button>
      )}
    </form>
  );
}
