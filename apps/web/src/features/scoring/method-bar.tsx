import { Popconfirm, Segmented, Switch } from 'antd';
import { useId } from 'react';
import { Explained } from '../../components/explained.tsx';
import { useWords } from '../../language/use-words.ts';
import { scoringWords } from './scoring-words.ts';
import styles from './studio.module.css';
import type { StudioState } from './use-studio.ts';

/** How the index is put together, and whether names are hidden. */
export function MethodBar({ studio }: { readonly studio: StudioState }) {
  const w = useWords(scoringWords);
  const { scheme, lock, edit } = studio;
  const isLocked = lock !== null;
  return (
    <div className={styles.method}>
      <Choice label={w.aggregation}>
        <Segmented
          size="small"
          aria-label={w.aggregation}
          disabled={isLocked}
          value={scheme.aggregation}
          options={[
            { value: 'arithmetic' as const, label: w.arithmetic, title: w.arithmeticHint },
            { value: 'geometric' as const, label: w.geometric, title: w.geometricHint },
          ]}
          onChange={(aggregation) => edit((before) => ({ ...before, aggregation }))}
        />
      </Choice>
      <Choice label={w.normalisation}>
        <Segmented
          size="small"
          aria-label={w.normalisation}
          disabled={isLocked}
          value={scheme.normalisation}
          options={[
            { value: 'goalposts' as const, label: w.goalposts },
            { value: 'z' as const, label: w.z },
            { value: 'rank' as const, label: w.rankScale },
          ]}
          onChange={(normalisation) =>
            edit((before) => ({
              ...before,
              normalisation,
              // Grades are lines on the goalpost scale: z-scores and ranks have none.
              bands: normalisation === 'goalposts' ? before.bands : [],
            }))
          }
        />
      </Choice>
      <BlindSwitch studio={studio} />
    </div>
  );
}

function Choice({
  label,
  children,
}: {
  readonly label: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles.choice}>
      <span className={styles.quiet}>
        <Explained>{label}</Explained>
      </span>
      {children}
    </div>
  );
}

function BlindSwitch({ studio }: { readonly studio: StudioState }) {
  const w = useWords(scoringWords);
  const id = useId();
  const { scheme, lock, edit } = studio;
  const isBlind = !scheme.weights_locked;
  const hide = (weights_locked: boolean) => edit((before) => ({ ...before, weights_locked }));
  const control = (
    <Switch
      size="small"
      aria-labelledby={id}
      checked={isBlind}
      disabled={lock !== null}
      onChange={(on) => {
        if (on) hide(false);
      }}
    />
  );
  return (
    <div className={styles.choice} title={w.blindHint}>
      <span className={styles.quiet} id={id}>
        <Explained>{w.blind}</Explained>
      </span>
      {isBlind ? (
        <Popconfirm
          title={<div className={styles.ask}>{w.blindOffAsk}</div>}
          okText={w.blindOffYes}
          cancelText={w.cancel}
          onConfirm={() => hide(true)}
        >
          {control}
        </Popconfirm>
      ) : (
        control
      )}
    </div>
  );
}
