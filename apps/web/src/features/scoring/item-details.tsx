import type { IndicatorId } from '@xiangjian/indicators';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { type Item, isWeighted, withoutItem } from './edit-scheme.ts';
import styles from './editor.module.css';
import { ItemNumbers } from './item-numbers.tsx';
import { MarksButton } from './marks-button.tsx';
import { indicatorOf, indicatorsFor, itemKinds, newItem } from './new-item.ts';
import { partName, renamed } from './scheme-names.ts';
import { kindWords, scoringWords } from './scoring-words.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly item: Item;
  readonly isLocked: boolean;
  readonly namesHidden: boolean;
  /** Changes with the same `about` in a row are one step back. */
  readonly onChange: (next: Item, about?: string) => void;
  readonly edit: StudioState['edit'];
  readonly rest: () => void;
}

/** Everything of an item beside its weight. A change of kind keeps name, weight and, where it can, the indicator. */
export function ItemDetails({ item, isLocked, namesHidden, onChange, edit, rest }: Props) {
  const w = useWords(scoringWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const entry = indicatorOf(item);
  const start = {
    id: item.id,
    label_zh: item.label_zh,
    label_en: item.label_en,
    weight: isWeighted(item) ? item.weight : 5,
    missing: isWeighted(item) ? item.missing : ('exclude' as const),
  };
  return (
    <div className={styles.details}>
      <Field label={w.name} isWide>
        {(id) => (
          <Input
            id={id}
            size="small"
            value={partName(item, language)}
            maxLength={60}
            disabled={isLocked}
            onChange={(event) => onChange(renamed(item, event.target.value), 'name')}
            onBlur={rest}
          />
        )}
      </Field>
      {item.kind !== 'manual_mark' && (
        <Field label={w.indicator} isWide>
          {(id) => (
            <Select<IndicatorId>
              id={id}
              size="small"
              {...(entry === null ? {} : { value: entry.id })}
              disabled={isLocked}
              showSearch={{ optionFilterProp: 'label' }}
              popupMatchSelectWidth={false}
              options={indicatorsFor(item.kind).map((one) => ({
                value: one.id,
                label: language === 'zh' ? one.labelZh : one.labelEn,
              }))}
              onChange={(indicator) => onChange(newItem({ ...start, kind: item.kind, indicator }))}
            />
          )}
        </Field>
      )}
      <Field label={w.kind}>
        {(id) => (
          <Select<Item['kind']>
            id={id}
            size="small"
            value={item.kind}
            disabled={isLocked}
            options={itemKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
            onChange={(kind) => onChange(newItem({ ...start, kind, indicator: entry?.id ?? null }))}
          />
        )}
      </Field>
      {entry !== null && (
        <div className={styles.field}>
          <span className={styles.fieldLabel}>{w.direction}</span>
          <span title={w.directionHint}>{entry.polarity === 'lower' ? w.lower : w.higher}</span>
        </div>
      )}
      <ItemNumbers item={item} isLocked={isLocked} onChange={onChange} rest={rest} />
      {isWeighted(item) && (
        <Field label={w.missing} isWide>
          {(id) => (
            <Select<'exclude' | 'no_mark'>
              id={id}
              size="small"
              value={item.missing}
              disabled={isLocked}
              options={(['exclude', 'no_mark'] as const).map((value) => ({
                value,
                label: w[value],
              }))}
              onChange={(missing) => onChange({ ...item, missing })}
            />
          )}
        </Field>
      )}
      <div className={styles.detailActions}>
        {item.kind === 'manual_mark' && (
          <MarksButton item={item} namesHidden={namesHidden} onChange={onChange} />
        )}
        {!isLocked && (
          <Button
            size="small"
            type="text"
            onClick={() => edit((scheme) => withoutItem(scheme, item.id))}
          >
            {w.removeItem}
          </Button>
        )}
      </div>
    </div>
  );
}

function Field({
  label,
  isWide = false,
  children,
}: {
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={isWide ? `${styles.field} ${styles.wide}` : styles.field}>
      <label className={styles.fieldLabel} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
