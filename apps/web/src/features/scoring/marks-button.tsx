import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './dialogs.module.css';
import type { ManualMark } from './edit-scheme.ts';
import { partName } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';
import { useScoredTownships } from './townships-context.ts';

interface Props {
  readonly item: ManualMark;
  readonly namesHidden: boolean;
  readonly onChange: (next: ManualMark) => void;
}

/** Opens the sheet on which the marks of an item are entered, township by township, each with why. */
export function MarksButton({ item, namesHidden, onChange }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const townships = useScoredTownships();
  const given = townships.filter(({ code }) => item.marks[code] !== undefined).length;
  return (
    <>
      <Button
        size="small"
        disabled={namesHidden}
        title={namesHidden ? w.marksHidden : undefined}
        onClick={() => setOpen(true)}
      >
        {w.marks}
      </Button>
      <span className={styles.quiet}>
        {namesHidden ? w.marksHidden : w.marksGiven(given, townships.length)}
      </span>
      {isOpen && (
        <Modal
          open
          title={w.marksTitle(partName(item, language))}
          width="44rem"
          footer={
            <Button type="primary" onClick={() => setOpen(false)}>
              {w.close}
            </Button>
          }
          onCancel={() => setOpen(false)}
        >
          <MarksTable item={item} onChange={onChange} />
        </Modal>
      )}
    </>
  );
}

function MarksTable({ item, onChange }: Omit<Props, 'namesHidden'>) {
  const w = useWords(scoringWords);
  const townships = useScoredTownships();
  const mark = (code: string, text: string) => {
    const { [code]: _before, ...others } = item.marks;
    if (text.trim() === '') {
      const { [code]: _note, ...notes } = item.notes;
      onChange({ ...item, marks: others, notes });
      return;
    }
    const value = Number(text);
    if (value >= 0 && value <= item.full_mark) {
      onChange({ ...item, marks: { ...others, [code]: value } });
    }
  };
  const note = (code: string, text: string) => {
    const { [code]: _before, ...others } = item.notes;
    onChange({ ...item, notes: text.trim() === '' ? others : { ...others, [code]: text } });
  };
  return (
    <div className={styles.marks}>
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{w.township}</th>
            <th scope="col" className="number">
              {w.mark(item.full_mark)}
            </th>
            <th scope="col">{w.note}</th>
          </tr>
        </thead>
        <tbody>
          {townships.map(({ code, name }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="number">
                <MarkInput
                  label={w.markOf(name)}
                  placeholder={w.noMark}
                  mark={item.marks[code]}
                  full={item.full_mark}
                  onChange={(text) => mark(code, text)}
                />
              </td>
              <td>
                <Input
                  size="small"
                  aria-label={w.noteOf(name)}
                  maxLength={200}
                  disabled={item.marks[code] === undefined}
                  value={item.notes[code] ?? ''}
                  onChange={(event) => note(code, event.target.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MarkProps {
  readonly label: string;
  readonly placeholder: string;
  readonly mark: number | undefined;
  readonly full: number;
  readonly onChange: (text: string) => void;
}

/** A mark, or none: an empty field is no mark, never a zero. */
function MarkInput({ label, placeholder, mark, full, onChange }: MarkProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (mark === undefined ? '' : String(mark));
  const value = Number(shown);
  return (
    <input
      className={styles.mark}
      inputMode="decimal"
      aria-label={label}
      aria-invalid={!(value >= 0 && value <= full)}
      placeholder={placeholder}
      value={shown}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
