import { useQuery } from '@tanstack/react-query';
import { Finding } from '../../components/finding.tsx';
import { useWords } from '../../language/use-words.ts';
import { ledgerConflictsQuery, ledgersQuery } from './get-ledgers.ts';
import { ledgerWords } from './ledger-words.ts';

/** How much has come in from ledgers, and how much of it says something else than the reports. */
export function LedgersFinding({ area }: { readonly area: string }) {
  const w = useWords(ledgerWords);
  const { data: ledgers } = useQuery(ledgersQuery(area));
  const { data: conflicts } = useQuery(ledgerConflictsQuery(area));
  const standing = ledgers?.items.filter(({ undone }) => undone === null);
  const figures = standing?.reduce((sum, one) => sum + one.figures, 0) ?? 0;
  const title =
    standing === undefined || conflicts === undefined
      ? w.title
      : w.finding(standing.length, figures, conflicts.items.length);
  return <Finding detail={w.detail}>{title}</Finding>;
}
