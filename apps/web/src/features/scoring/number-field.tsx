import { useState } from 'react';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly onRest?: (() => void) | undefined;
  readonly unit?: string | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Only numbers above zero are taken. */
  readonly isPositive?: boolean | undefined;
}

/** A number to type. What is no number stays in the field, marked, and changes nothing. */
export function NumberField({
  label,
  value,
  onChange,
  onRest,
  unit,
  isDisabled,
  isPositive,
}: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const isRight = typed === null || numberOf(typed, isPositive === true) !== null;
  const type = (text: string) => {
    setTyped(text);
    const number = numberOf(text, isPositive === true);
    if (number !== null && number !== value) onChange(number);
  };
  return (
    <span className={styles.number}>
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={!isRight}
        value={typed ?? String(value)}
        disabled={isDisabled}
        onChange={(event) => type(event.target.value)}
        onBlur={() => {
          setTyped(null);
          onRest?.();
        }}
      />
      {unit !== undefined && <span className={styles.unit}>{unit}</span>}
    </span>
  );
}

function numberOf(text: string, isPositive: boolean): number | null {
  const plain = text.trim().replace('−', '-');
  if (plain === '' || !/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const number = Number(plain);
  return isPositive && number <= 0 ? null : number;
}
