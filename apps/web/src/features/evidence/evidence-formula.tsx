import type { CellEvidence } from '@xiangjian/contract';
import { successRateBasisLabels } from '@xiangjian/indicators';
import { cellText } from '../../components/cell-text.ts';
import { Explained } from '../../components/explained.tsx';
import { formulaInWords } from '../../components/formula-in-words.ts';
import { partText } from '../../components/part-text.ts';
import { unitText } from '../../components/unit-text.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useWords } from '../../language/use-words.ts';
import styles from './evidence.module.css';
import { evidenceWords } from './evidence-words.ts';

/** How a computed figure comes about: its basis, the formula in words, and the same with numbers. */
export function EvidenceFormula({ cell }: { readonly cell: CellEvidence }) {
  const language = useLanguage();
  const w = useWords(evidenceWords);
  const { basis, formula, numerator, denominator, indicator } = cell;
  if (basis === null && formula === null) return null;
  const shown = formulaOf(basis, formula);
  const basisText =
    basis === null
      ? null
      : basis === 'sum_of_parts' || basis === 'full_coverage'
        ? w[basis]
        : successRateBasisLabels[basis][language];
  return (
    <section className={styles.section}>
      <h3>{w.formula}</h3>
      {shown !== null && <p>{formulaInWords(shown, language)}</p>}
      {numerator !== null && denominator !== null && (
        <p className={styles.formula}>
          {partText(numerator)} ÷ {partText(denominator)} = {cellText(indicator.id, cell, language)}
          {unitText(indicator.unit, language)}
        </p>
      )}
      {basisText !== null && (
        <p className={styles.fine}>
          <Explained>{w.basis(basisText)}</Explained>
        </p>
      )}
    </section>
  );
}

/** A success rate rests on one of three things; the catalogue's formula is that of the first. */
function formulaOf(basis: CellEvidence['basis'], formula: string | null): string | null {
  if (basis === 'stated') return null;
  return basis === 'screened' ? 'disputes_resolved / disputes_screened' : formula;
}
