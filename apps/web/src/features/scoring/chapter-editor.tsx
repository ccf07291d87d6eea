import type { CompositeGroup } from '@xiangjian/compare/composite';
import { Button, Input } from 'antd';
import { memo } from 'react';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { type Chapter, withChapter, withoutChapter, withWeight } from './edit-scheme.ts';
import styles from './editor.module.css';
import { ItemRow } from './item-row.tsx';
import { partName, renamed } from './scheme-names.ts';
import type { SchemeProblem } from './scheme-problems.ts';
import { scoringWords } from './scoring-words.ts';
import type { StudioState } from './use-studio.ts';
import { WeightField } from './weight-field.tsx';

interface Props {
  readonly chapter: Chapter;
  readonly number: number;
  readonly isOnly: boolean;
  /** Weights as they work out among the townships; undefined before the first computation. */
  readonly group: Pick<CompositeGroup, 'items' | 'chapters'> | undefined;
  readonly open: string | null;
  readonly isLocked: boolean;
  readonly namesHidden: boolean;
  readonly problems: readonly SchemeProblem[];
  readonly edit: StudioState['edit'];
  readonly rest: () => void;
  readonly onToggle: (id: string | null) => void;
  readonly onAdd: (chapter: string) => void;
}

/** A chapter: its name, its weight, its items. */
export const ChapterEditor = memo(function ChapterEditor(props: Props) {
  const { chapter, number, isOnly, group, open, isLocked, namesHidden, problems } = props;
  const { edit, rest, onToggle, onAdd } = props;
  const w = useWords(scoringWords);
  const name = partName(chapter, useLanguage());
  const { id } = chapter;
  const own = group?.chapters.find((one) => one.id === id);
  const problemOf = (about: string) => problems.find((one) => one.about === about)?.message;
  return (
    <section className={styles.chapter} aria-label={name}>
      <header className={styles.chapterHead}>
        <span className={styles.chapterNumber} aria-hidden="true">
          {number}
        </span>
        <Input
          className={styles.chapterName ?? ''}
          variant="borderless"
          aria-label={`${w.chapter} ${number} ${w.name}`}
          value={name}
          maxLength={60}
          disabled={isLocked}
          onChange={({ target }) =>
            edit(
              (scheme) => withChapter(scheme, id, (one) => renamed(one, target.value)),
              `name ${id}`,
            )
          }
          onBlur={rest}
        />
        <WeightField
          label={w.weightOf(name)}
          weight={chapter.weight}
          most={100}
          isDisabled={isLocked}
          onChange={(weight) => edit((scheme) => withWeight(scheme, id, weight), `weight ${id}`)}
          onRest={rest}
        />
        <span className={styles.chapterShare} title={w.weightsHint}>
          {own !== undefined &&
            `${(100 * own.weight).toFixed(0)}% · ${w.effective} ${own.effective === null ? '—' : `${(100 * own.effective).toFixed(0)}%`}`}
        </span>
      </header>
      {problemOf(id) !== undefined && <p className={styles.problem}>{problemOf(id)}</p>}
      <ul>
        {chapter.items.map((item) => {
          const shares = group?.items.find((one) => one.id === item.id);
          return (
            <ItemRow
              key={item.id}
              item={item}
              nominal={shares?.weight ?? null}
              effective={shares?.effective ?? null}
              isOpen={open === item.id}
              isLocked={isLocked}
              namesHidden={namesHidden}
              problem={problemOf(item.id)}
              edit={edit}
              rest={rest}
              onToggle={(one) => onToggle(open === one ? null : one)}
            />
          );
        })}
      </ul>
      {!isLocked && (
        <div className={styles.chapterActions}>
          <Button size="small" type="text" onClick={() => onAdd(id)}>
            + {w.addItem}
          </Button>
          {!isOnly && (
            <Button
              size="small"
              type="text"
              onClick={() => edit((scheme) => withoutChapter(scheme, id))}
            >
              {w.removeChapter}
            </Button>
          )}
        </div>
      )}
    </section>
  );
});
