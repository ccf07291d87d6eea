import { weightBars } from '@xiangjian/charts';
import { memo } from 'react';
import { SketchView } from '../../components/sketch-view.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { type Item, isWeighted, withItem, withWeight } from './edit-scheme.ts';
import styles from './editor.module.css';
import { ItemDetails } from './item-details.tsx';
import { ruleText } from './rule-text.ts';
import { partName } from './scheme-names.ts';
import { kindWords, scoringWords } from './scoring-words.ts';
import type { StudioState } from './use-studio.ts';
import { WeightField } from './weight-field.tsx';

interface Props {
  readonly item: Item;
  /** Share of the index that is stated, 0..1; null before the first computation. */
  readonly nominal: number | null;
  readonly effective: number | null;
  readonly isOpen: boolean;
  readonly isLocked: boolean;
  readonly namesHidden: boolean;
  readonly problem: string | undefined;
  readonly edit: StudioState['edit'];
  readonly rest: () => void;
  readonly onToggle: (id: string) => void;
}

/** One item: what it scores and how, its weight, and what that weight comes to. */
export const ItemRow = memo(function ItemRow(props: Props) {
  const { item, nominal, effective, isOpen, isLocked, namesHidden, problem } = props;
  const { edit, rest, onToggle } = props;
  const w = useWords(scoringWords);
  const kinds = useWords(kindWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const { id } = item;
  const name = partName(item, language);
  return (
    <li className={styles.item}>
      <div className={styles.itemLine}>
        <span className={styles.itemName}>
          <span className={styles.itemLabel}>{name}</span>
          <span className={styles.rule}>
            {kinds[item.kind]} · {ruleText(item, language)}
          </span>
        </span>
        {isWeighted(item) ? (
          <WeightField
            label={w.weightOf(name)}
            weight={item.weight}
            most={40}
            isDisabled={isLocked}
            onChange={(weight) => edit((scheme) => withWeight(scheme, id, weight), `weight ${id}`)}
            onRest={rest}
          />
        ) : (
          <span />
        )}
        <span className={styles.shares} title={w.weightsHint}>
          {nominal !== null && isWeighted(item) && (
            <>
              <SketchView
                id={id}
                sketch={weightBars({ name, nominal, effective }, { palette, language })}
              />
              <span className={styles.shareNumbers} aria-hidden="true">
                <span>{percent(nominal)}</span>
                <span>{effective === null ? '—' : percent(effective)}</span>
              </span>
            </>
          )}
        </span>
        <button
          type="button"
          className={`${styles.toggle} screen-only`}
          aria-expanded={isOpen}
          aria-label={w.detailsOf(name)}
          onClick={() => onToggle(id)}
        >
          {isOpen ? '−' : '⋯'}
        </button>
      </div>
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      {isOpen && (
        <ItemDetails
          item={item}
          isLocked={isLocked}
          namesHidden={namesHidden}
          onChange={(next, about) =>
            edit(
              (scheme) => withItem(scheme, id, next),
              about === undefined ? undefined : `${about} ${id}`,
            )
          }
          edit={edit}
          rest={rest}
        />
      )}
    </li>
  );
});

function percent(share: number): string {
  return `${(100 * share).toFixed(0)}%`;
}
