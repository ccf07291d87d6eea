import { useQuery } from '@tanstack/react-query';
import { DownloadTable } from '../../components/download-table.tsx';
import forms from '../../components/entry-form.module.css';
import { Explained } from '../../components/explained.tsx';
import { PageState } from '../../components/page-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { useWords } from '../../language/use-words.ts';
import { May } from '../../session/may.tsx';
import { useView } from '../../view/use-view.ts';
import { referencesAddress, referencesQuery } from './get-references.ts';
import { NewReference } from './new-reference.tsx';
import { ReferenceList } from './reference-list.tsx';
import { ReferenceTableImport } from './reference-table-import.tsx';
import { referencesWords } from './references-words.ts';

interface Props {
  readonly indicator: string;
  readonly label: string;
  /** The county that is looked at. */
  readonly area: string;
}

/** 参考值 of an indicator with scope and source: what holds, one more, and a table of many. */
export function ReferencesPanel({ indicator, label, area }: Props) {
  const w = useWords(referencesWords);
  const query = useQuery(referencesQuery(indicator, area));
  // A past state is looked at, not changed.
  const isPast = useView().as_of !== undefined;
  const aside = (
    <DownloadTable address={referencesAddress(indicator, area)} what={`${w.title} ${label}`} />
  );
  return (
    <Panel title={w.title} aside={aside}>
      <p className={forms.quiet}>
        <Explained>{w.hint}</Explained>
      </p>
      <PageState query={query} rows={2}>
        {({ items }) => <ReferenceList items={items} area={area} isPast={isPast} />}
      </PageState>
      {!isPast && (
        <May right="edit">
          <details className={forms.more}>
            <summary>{w.add}</summary>
            <NewReference indicator={indicator} area={area} />
          </details>
          <details className={forms.more}>
            <summary>{w.table}</summary>
            <ReferenceTableImport area={area} />
          </details>
        </May>
      )}
    </Panel>
  );
}
