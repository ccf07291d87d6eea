import { expect, it } from 'vitest';
import { emptyReference, statedReference } from './reference-draft.ts';

const whole = {
  ...emptyReference('990101'),
  value: ' 不低于95% ',
  from: '2021',
  title: '县规划',
};

it('is sent once it is whole', () => {
  expect(statedReference(whole, 'mediation_success_rate')).toEqual({
    faults: null,
    reference: {
      indicator: 'mediation_success_rate',
      area: '990101',
      kind: null,
      from: 2021,
      to: null,
      value: '不低于95%',
      nature: 'target',
      source_title: '县规划',
      source_url: null,
      source_date: null,
      note: null,
    },
  });
});

it('says of each field what is wrong with it', () => {
  const wrong = { ...whole, value: '0.95', from: '21', to: '2020', url: 'x', title: '' };
  const { faults } = statedReference(wrong, 'mediation_success_rate');
  expect(Object.keys(faults ?? {}).sort()).toEqual(['from', 'title', 'url', 'value']);
  expect(faults?.value?.zh).toContain('请带上百分号');
  expect(faults?.url?.en).toContain('https://');
  expect(statedReference({ ...whole, to: '202' }, 'mediation_success_rate').faults).toMatchObject({
    to: { zh: expect.stringContaining('截止年度') },
  });
  const order = statedReference({ ...whole, to: '2020' }, 'mediation_success_rate');
  expect(order.faults?.to?.zh).toBe('截止年度不能早于起始年度');
});
