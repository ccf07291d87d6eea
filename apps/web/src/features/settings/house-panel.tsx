import type { Preferences } from '@xiangjian/contract';
import { Button, Segmented, Switch } from 'antd';
import type { ReactNode } from 'react';
import { ErrorNote } from '../../components/error-note.tsx';
import { useWords } from '../../language/use-words.ts';
import { DayOfYear } from './day-of-year.tsx';
import { houseWords } from './house-words.ts';
import styles from './settings.module.css';
import { useHousePreferences } from './use-house-preferences.ts';

/** What the committee settles for everybody: each change is kept at once and can be taken back. */
export function HousePanel() {
  const w = useWords(houseWords);
  const { now, steps, isSaving, failure, change, undo, retry } = useHousePreferences();
  return (
    <>
      <dl className={styles.facts}>
        <Row name={w.submit}>
          <DayOfYear
            label={w.submit}
            value={now.submit_before}
            disabled={isSaving}
            onChange={(submit_before) => change({ submit_before })}
          />
        </Row>
        <Row name={w.publish}>
          <DayOfYear
            label={w.publish}
            value={now.publish_before}
            disabled={isSaving}
            onChange={(publish_before) => change({ publish_before })}
          />
          <p className={styles.beside}>{w.rule}</p>
        </Row>
        <Row name={w.large}>
          <Segmented<Preferences['large_numbers']>
            size="small"
            aria-label={w.large}
            value={now.large_numbers}
            options={[
              { value: 'myriads', label: w.myriads },
              { value: 'digits', label: w.digits },
            ]}
            onChange={(large_numbers) => change({ large_numbers })}
          />
        </Row>
        <Row name={w.language}>
          <Segmented<Preferences['language']>
            size="small"
            aria-label={w.language}
            value={now.language}
            options={[
              { value: 'zh', label: w.zh },
              { value: 'en', label: w.en },
            ]}
            onChange={(language) => change({ language })}
          />
        </Row>
        <Row name={w.largeType}>
          <span className={styles.habit}>
            <Switch
              size="small"
              checked={now.large_type}
              onChange={(large_type) => change({ large_type })}
              aria-label={w.largeType}
            />
            <span className={styles.beside}>{w.largeTypeHint}</span>
          </span>
        </Row>
      </dl>
      {failure !== null && <ErrorNote error={failure} onRetry={retry} />}
      <p className={styles.saved} aria-live="polite">
        {isSaving && w.saving}
        {!isSaving && steps > 0 && (
          <>
            {w.saved}
            <Button size="small" onClick={undo}>
              {w.undo}
            </Button>
          </>
        )}
      </p>
    </>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
