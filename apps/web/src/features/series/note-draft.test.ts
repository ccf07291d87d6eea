import { expect, it } from 'vitest';
import { emptyNote, statedNote } from './note-draft.ts';

it('is sent once it is whole, for the indicator or for all of them', () => {
  const draft = { ...emptyNote, from: '2025', text: ' 县级收回执法事项 ' };
  expect(statedNote(draft, 'penalty_cases')).toEqual({
    indicator: 'penalty_cases',
    area: '',
    from: 2025,
    comparability: 'break',
    text: '县级收回执法事项',
    source: null,
  });
  expect(statedNote({ ...draft, isForAll: true }, 'penalty_cases')?.indicator).toBeNull();
  for (const missing of [{ from: '' }, { from: '25' }, { from: '1925' }, { text: ' ' }]) {
    expect(statedNote({ ...draft, ...missing }, 'penalty_cases')).toBeNull();
  }
});
