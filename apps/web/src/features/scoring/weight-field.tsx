import styles from './fields.module.css';
import { NumberField } from './number-field.tsx';

interface Props {
  readonly label: string;
  readonly weight: number;
  /** Where the slider ends; the number beside it may be larger. */
  readonly most: number;
  readonly isDisabled: boolean;
  readonly onChange: (weight: number) => void;
  readonly onRest: () => void;
}

/** A weight as a slider and as a number. Weights are proportions: only their ratio counts. */
export function WeightField({ label, weight, most, isDisabled, onChange, onRest }: Props) {
  const share = Math.min(1, weight / most);
  return (
    <span className={styles.weight}>
      <input
        type="range"
        className={styles.slider}
        style={{ backgroundSize: `${100 * share}% 2px` }}
        aria-label={label}
        min={1}
        max={most}
        step={1}
        value={Math.min(weight, most)}
        disabled={isDisabled}
        onChange={(event) => onChange(Number(event.target.value))}
        onPointerUp={onRest}
        onKeyUp={onRest}
      />
      <NumberField
        label={label}
        value={weight}
        isPositive
        isDisabled={isDisabled}
        onChange={onChange}
        onRest={onRest}
      />
    </span>
  );
}
