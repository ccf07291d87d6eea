import { useNavigate } from '@tanstack/react-router';
import type { ReportDetail } from '@xiangjian/contract';
import { Select } from 'antd';
import { localDay } from '../../components/local-day.ts';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import { readingWords } from './reading-words.ts';

/** The versions of a report, newest first; nothing where there is only one. */
export function VersionPicker({ report }: { readonly report: ReportDetail }) {
  const w = useWords(readingWords);
  const navigate = useNavigate();
  if (report.versions.length < 2) return null;
  const versions = [...report.versions].sort(
    (a, b) => b.imported_at.localeCompare(a.imported_at) || b.id - a.id,
  );
  return (
    <Select
      size="small"
      variant="borderless"
      aria-label={w.version}
      popupMatchSelectWidth={false}
      value={report.id}
      options={versions.map(({ id, imported_at, superseded }) => ({
        value: id,
        label: w.versionOf(localDay(imported_at), superseded ? w.old : w.current),
      }))}
      onChange={(id) => {
        void navigate({ to: paths.report, params: { id: String(id) }, search: carriedView });
      }}
    />
  );
}
