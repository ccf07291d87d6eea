import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { CompositeInputs, SchemeSummary, StoredScheme } from '@xiangjian/contract';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Note } from '../../components/note.tsx';
import { PageState } from '../../components/page-state.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import { useScope } from '../../view/use-scope.ts';
import { useChangeView, useView } from '../../view/use-view.ts';
import { restoreScheme } from './change-schemes.ts';
import type { DraftHistory } from './draft.ts';
import { inputsQuery } from './get-inputs.ts';
import { schemeQuery, schemesQuery } from './get-schemes.ts';
import { schemeTitle } from './scheme-names.ts';
import { scoringWords } from './scoring-words.ts';
import styles from './studio.module.css';
import { Studio } from './studio.tsx';
import { TownshipsProvider } from './townships-context.ts';

/** 评分: a scheme is opened, its weights are moved, and the ranks with their intervals follow. */
export function ScoringPage() {
  const w = useWords(scoringWords);
  const { area, year } = useScope();
  const isTooWide = area.length < 4;
  const { scheme: id = 'reference' } = useView();
  const inputs = useQuery({ ...inputsQuery(area, year), enabled: !isTooWide });
  const scheme = useQuery(schemeQuery(id));
  const schemes = useQuery(schemesQuery);
  if (isTooWide) return <Note title={w.tooWide}>{w.tooWideDo}</Note>;
  return (
    <PageState query={schemes}>
      {({ items }) => (
        <PageState query={scheme}>
          {(stored) => (
            <PageState query={inputs}>
              {(figures) =>
                figures.years.length === 0 ? (
                  <Note title={w.noTownships}>{w.noTownshipsDo}</Note>
                ) : (
                  <Scoring stored={stored} schemes={items} inputs={figures} />
                )
              }
            </PageState>
          )}
        </PageState>
      )}
    </PageState>
  );
}

interface Props {
  readonly stored: StoredScheme;
  readonly schemes: readonly SchemeSummary[];
  readonly inputs: CompositeInputs;
}

/** Drafts of schemes that were left without saving wait until their scheme is opened again. */
function Scoring({ stored, schemes, inputs }: Props) {
  const w = useWords(scoringWords);
  const language = useLanguage();
  const change = useChangeView();
  const client = useQueryClient();
  const drafts = useRef(new Map<string, DraftHistory>());
  const [deleted, setDeleted] = useState<StoredScheme | null>(null);
  const key = `${stored.id} ${stored.number}`;
  const keep = useCallback(
    (history: DraftHistory) => {
      drafts.current.set(key, history);
    },
    [key],
  );
  const townships = useMemo(
    () => inputs.years.filter(({ year }) => year === inputs.year).map(({ township }) => township),
    [inputs],
  );
  const leave = async (scheme: StoredScheme) => {
    setDeleted(scheme);
    change({ scheme: undefined, weights: undefined, blind: undefined });
    await client.invalidateQueries({ queryKey: ['schemes'] });
  };
  const bringBack = async (scheme: StoredScheme) => {
    const restored = await restoreScheme(scheme.id);
    client.setQueryData(['scheme', restored.id], restored);
    setDeleted(null);
    change({ scheme: restored.id, weights: undefined, blind: undefined });
    await client.invalidateQueries({ queryKey: ['schemes'] });
  };
  return (
    <TownshipsProvider value={townships}>
      {deleted !== null && (
        <div className={styles.notes} role="status">
          {w.removed(schemeTitle(deleted, language))}{' '}
          <button type="button" className={styles.link} onClick={() => void bringBack(deleted)}>
            {w.restore}
          </button>
        </div>
      )}
      <Studio
        key={key}
        stored={stored}
        schemes={schemes}
        inputs={inputs}
        kept={drafts.current.get(key)}
        keep={keep}
        onDeleted={(scheme) => void leave(scheme)}
      />
    </TownshipsProvider>
  );
}
