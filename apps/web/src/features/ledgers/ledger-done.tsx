import { Link } from '@tanstack/react-router';
import type { LedgerImportReply } from '@xiangjian/contract';
import { Note } from '../../components/note.tsx';
import { useWords } from '../../language/use-words.ts';
import { paths } from '../../view/paths.ts';
import { carriedView } from '../../view/use-view.ts';
import type { View } from '../../view/view.ts';
import { ledgerWords } from './ledger-words.ts';

interface Props {
  readonly reply: LedgerImportReply;
  readonly area: string;
}

/** What an import did, and the way to its figures. */
export function LedgerDone({ reply: { ledger, changes }, area }: Props) {
  const w = useWords(ledgerWords);
  const year = ledger.years[ledger.years.length - 1];
  return (
    <Note
      title={w.done(ledger.figures, ledger.townships)}
      actions={
        <Link
          to={paths.compare}
          search={(view: View) => ({ ...carriedView(view), area, year: year ?? view.year })}
        >
          {w.seeCompare}
        </Link>
      }
    >
      {w.changes(changes.added, changes.changed, ledger.skipped)}
    </Note>
  );
}
