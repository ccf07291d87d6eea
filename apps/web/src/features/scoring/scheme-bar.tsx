import type { SchemeSummary, StoredScheme } from '@xiangjian/contract';
import { Button, Popconfirm, Select } from 'antd';
import { FileChoice } from '../../components/file-choice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useMay } from '../../session/session.tsx';
import { useChangeView } from '../../view/use-view.ts';
import type { SaveWay } from './save-dialog.tsx';
import { printSchemeFile, readSchemeFile } from './scheme-file.ts';
import { partName, schemeTitle } from './scheme-names.ts';
import { SchemeState } from './scheme-state.tsx';
import { scoringWords } from './scoring-words.ts';
import styles from './studio.module.css';
import type { StudioState } from './use-studio.ts';

interface Props {
  readonly studio: StudioState;
  readonly stored: StoredScheme;
  readonly schemes: readonly SchemeSummary[];
  readonly onSave: (way: SaveWay) => void;
  readonly onDelete: () => void;
  readonly onRead: (outcome: ReturnType<typeof readSchemeFile>) => void;
}

/** Which scheme is open, in what state it is, and all that can be done with it. */
export function SchemeBar({ studio, stored, schemes, onSave, onDelete, onRead }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const change = useChangeView();
  const mayScore = useMay('score');
  const { scheme, isChanged, isMoreThanWeights, problems } = studio;
  const isRight = problems.length === 0;
  const option = (one: SchemeSummary) => ({
    value: one.id,
    label: `${schemeTitle(one, language)} ${one.version}`,
  });
  const open = (id: string) =>
    change({ scheme: id === 'reference' ? undefined : id, weights: undefined, blind: undefined });
  return (
    <div className={`${styles.bar} screen-only`}>
      <div className={styles.which}>
        <Select
          aria-label={w.scheme}
          className={styles.picker ?? ''}
          value={stored.id}
          popupMatchSelectWidth={false}
          options={[
            { label: w.bundled, options: schemes.filter(({ bundled }) => bundled).map(option) },
            { label: w.saved, options: schemes.filter(({ bundled }) => !bundled).map(option) },
          ].filter(({ options }) => options.length > 0)}
          onChange={open}
        />
        <span className={scheme.official ? styles.official : styles.unofficial}>
          {partName(scheme, language)}
        </span>
        <SchemeState studio={studio} onLock={() => onSave('lock')} />
      </div>
      <div className={styles.actions}>
        {isChanged && (
          <span
            className={styles.changed}
            title={isMoreThanWeights ? w.linkWeightsOnly : undefined}
          >
            {w.changed}
          </span>
        )}
        <Button size="small" type="text" disabled={!studio.canUndo} onClick={studio.undo}>
          {w.undo}
        </Button>
        <Button size="small" type="text" disabled={!studio.canRedo} onClick={studio.redo}>
          {w.redo}
        </Button>
        <Button
          size="small"
          type="text"
          title={w.resetHint}
          disabled={!isChanged}
          onClick={studio.reset}
        >
          {w.reset}
        </Button>
        <span className={styles.gap} />
        <FileChoice
          label={w.importScheme}
          accept=".json,application/json"
          size="small"
          type="text"
          title={w.importHint}
          onChoose={(chosen) =>
            void chosen.text().then((text) => onRead(readSchemeFile(text, language)))
          }
        />
        <Button
          size="small"
          type="text"
          disabled={!isRight}
          onClick={() =>
            saveFile(
              `${schemeTitle(scheme, language)}_${scheme.version}.json`,
              printSchemeFile(scheme),
              'application/json',
            )
          }
        >
          {w.exportScheme}
        </Button>
        <Button size="small" type="text" onClick={() => change({ tab: 'sign' })}>
          {w.signSheet}
        </Button>
        {!stored.bundled && mayScore && (
          <Popconfirm title={w.remove} okText={w.remove} cancelText={w.cancel} onConfirm={onDelete}>
            <Button size="small" type="text">
              {w.remove}
            </Button>
          </Popconfirm>
        )}
        {mayScore && (
          <Button size="small" disabled={!isRight} onClick={() => onSave('save_as')}>
            {w.saveAs}
          </Button>
        )}
        {!stored.bundled && mayScore && (
          <Button
            size="small"
            type="primary"
            disabled={!isRight || !isChanged}
            onClick={() => onSave('save')}
          >
            {w.save}
          </Button>
        )}
      </div>
    </div>
  );
}
