import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.tsx';
import { sampleEvidence } from '../../testing/sample-evidence.ts';
import { EvidenceAlternatives } from './evidence-alternatives.tsx';
import { EvidenceFormula } from './evidence-formula.tsx';
import { EvidenceSource } from './evidence-source.tsx';
import { EvidenceValue } from './evidence-value.tsx';

const number = {
  qualifier: 'at_least',
  status: 'reported',
  value: 400,
  lower: 400,
  upper: 499,
} as const;

test('a qualified figure says in words what it is counted as, and shows where it lies', async () => {
  const stated = sampleEvidence();
  const indicator = stated.sources[1]?.indicator ?? stated.indicator;
  await renderInApp(<EvidenceValue cell={{ ...stated, ...number, indicator }} />);
  expect(screen.getByText('400余')).toBeTruthy();
  expect(screen.getByText('不少于，按 400 至 499 参与计算')).toBeTruthy();
  expect(screen.getByRole('figure', { name: '按 400 至 499 参与计算' })).toBeTruthy();
});

test('what is not mentioned is never called not done', async () => {
  const empty = { value: null, lower: null, upper: null, qualifier: null } as const;
  const missing = sampleEvidence({ ...empty, status: 'not_mentioned', basis: null });
  const indicator = missing.sources[1]?.indicator ?? missing.indicator;
  const { container } = await renderInApp(<EvidenceValue cell={{ ...missing, indicator }} />);
  expect(screen.getByText('未提及', { selector: 'div' })).toBeTruthy();
  expect(container.textContent).toContain('未提及不等于没有做');
  expect(screen.queryByRole('figure')).toBeNull();
});

test('a computed figure without its parts says that they are missing', async () => {
  const empty = { value: null, lower: null, upper: null, qualifier: null, basis: null } as const;
  await renderInApp(<EvidenceValue cell={sampleEvidence({ ...empty, status: 'not_mentioned' })} />);
  expect(screen.getByText(/没有写全计算所需的数字/)).toBeTruthy();
});

test('a computed figure shows its formula with the numbers', async () => {
  const { container } = await renderInApp(<EvidenceFormula cell={sampleEvidence()} />);
  expect(screen.getByText('调解成功纠纷 ÷ 受理调解纠纷')).toBeTruthy();
  expect(screen.getByText('307 ÷ 318 = 96.5%')).toBeTruthy();
  expect(container.textContent).toContain('口径：成功/受理');
});

test('a rate on another basis never shows the formula of settled over accepted', async () => {
  const { container } = await renderInApp(
    <>
      <EvidenceFormula
        cell={sampleEvidence({ basis: 'screened', numerator: null, denominator: null })}
      />
      <EvidenceFormula
        cell={sampleEvidence({ basis: 'stated', numerator: null, denominator: null })}
      />
      <EvidenceValue cell={sampleEvidence({ basis: 'stated' })} />
    </>,
  );
  expect(screen.getByText('调解成功纠纷 ÷ 排查矛盾纠纷')).toBeTruthy();
  expect(screen.queryByText('调解成功纠纷 ÷ 受理调解纠纷')).toBeNull();
  expect(container.textContent).toContain('口径：报告自述');
  expect(screen.getByText(/报告自己写的比率/)).toBeTruthy();
});

test('the quote is highlighted among the words around it', async () => {
  const [source] = sampleEvidence().sources;
  if (source === undefined) throw new Error('no source');
  const { container } = await renderInApp(<EvidenceSource source={source} named />);
  expect(container.querySelector('mark')?.textContent).toBe('307件');
  expect(container.querySelector('mark')?.parentElement?.textContent).toBe(
    '全年受理矛盾纠纷307件，群众满意。',
  );
});

test('a figure that was not taken says why', async () => {
  await renderInApp(<EvidenceAlternatives cell={sampleEvidence()} />);
  // The number stands out in its quote.
  const quote = screen.getByText('1100余').parentElement;
  expect(quote?.textContent).toBe('近三年化解1100余件');
  expect(screen.getByText('多年累计，不是本年度数')).toBeTruthy();
});
