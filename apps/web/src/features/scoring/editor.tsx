import { weightBars } from '@xiangjian/charts';
import type { CompositeGroup } from '@xiangjian/compare/composite';
import { Button } from 'antd';
import { useCallback, useState } from 'react';
import { SketchWalk } from '../../components/sketch-walk.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useChartPalette } from '../../theme/colour-theme.tsx';
import { ChapterEditor } from './chapter-editor.tsx';
import { freeId, isWeighted, withChapter } from './edit-scheme.ts';
import styles from './editor.module.css';
import { newItem } from './new-item.ts';
import { partName } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly group: Pick<CompositeGroup, 'items' | 'chapters'> | undefined;
}

/** The chapters of the scheme with their items; one item at a time is open. */
export function Editor({ studio, group }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const palette = useChartPalette();
  const [open, setOpen] = useState<string | null>(null);
  const { scheme, lock, problems, edit, rest } = studio;
  const itemId = freeId(scheme, 'item');
  const fresh = useCallback(
    (id: string) =>
      newItem({
        ...{ id, label_zh: w.newItem, kind: 'threshold_rate', indicator: null },
        ...{ weight: 5, missing: 'exclude' },
      }),
    [w],
  );
  const addItem = useCallback(
    (chapter: string) => {
      edit((before) =>
        withChapter(before, chapter, (one) => ({ ...one, items: [...one.items, fresh(itemId)] })),
      );
      setOpen(itemId);
    },
    [edit, fresh, itemId],
  );
  const addChapter = () => {
    edit((before) => ({
      ...before,
      chapters: [
        ...before.chapters,
        {
          id: freeId(before, 'chapter'),
          label_zh: w.newChapter,
          weight: 10,
          items: [fresh(itemId)],
        },
      ],
    }));
    setOpen(itemId);
  };
  const weights = scheme.chapters
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      const shares = group?.items.find(({ id }) => id === item.id);
      if (shares?.weight === undefined || shares.weight === null || !isWeighted(item)) return [];
      const { weight: nominal, effective } = shares;
      const name = partName(item, language);
      const sketch = weightBars({ name, nominal, effective }, { palette, language });
      return [[{ id: item.id, sketch }]];
    });
  return (
    <div>
      <div className={styles.columnsHead} title={w.weightsHint}>
        <span>{w.itemsHead}</span>
        <span>{w.weightHead}</span>
        <span>
          {w.share}
          <i className={`${styles.key} ${styles.keyFilled}`} />
          {w.nominal}
          <i className={styles.key} />
          {w.effective}
        </span>
      </div>
      <div className={styles.walked}>
        <SketchWalk says={w.weightsSay(weights.length)} rows={weights}>
          {scheme.chapters.map((chapter, place) => (
            <ChapterEditor
              key={chapter.id}
              chapter={chapter}
              number={place + 1}
              isOnly={scheme.chapters.length === 1}
              group={group}
              open={open}
              isLocked={lock !== null}
              namesHidden={!scheme.weights_locked}
              problems={problems}
              edit={edit}
              rest={rest}
              onToggle={setOpen}
              onAdd={addItem}
            />
          ))}
        </SketchWalk>
      </div>
      {lock === null && (
        <div className={styles.chapterActions}>
          <Button size="small" type="text" onClick={addChapter}>
            + {w.addChapter}
          </Button>
        </div>
      )}
    </div>
  );
}
