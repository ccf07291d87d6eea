import { describe, expect, it } from 'vitest';
import { emptyDraft, statedChange, withKind, withOrigins } from './change-draft.ts';

const jia = { code: '990101101', name: '甲镇' };
const yi = { code: '990101102', name: '乙镇' };

describe('a draft of a change', () => {
  it('begins what comes after as the first of what was before, until somebody has typed there', () => {
    const chosen = withOrigins(emptyDraft, [jia]);
    expect(chosen.to).toEqual([jia]);
    expect(withOrigins(chosen, [yi]).to).toEqual([yi]);
    const typed = { ...chosen, to: [{ code: '990101009', name: '甲街道' }] };
    expect(withOrigins(typed, [yi]).to).toEqual(typed.to);
  });

  it('keeps as many townships on a side as the kind allows', () => {
    const merged = withOrigins(withKind(emptyDraft, 'merge'), [jia, yi]);
    expect(withKind(merged, 'rename').from).toEqual([jia.code]);
    const split = { ...withKind(emptyDraft, 'split'), to: [jia, yi] };
    expect(withKind(split, 'transfer').to).toEqual([jia]);
  });

  it('is sent once it is whole', () => {
    const draft = { ...withOrigins(emptyDraft, [jia]), date: '2024-07-01' };
    expect(statedChange(draft)).toEqual({
      kind: 'rename',
      date: '2024-07-01',
      from: [jia.code],
      to: [jia],
      document: null,
    });
    expect(statedChange({ ...draft, date: '' })).toBeNull();
    expect(statedChange({ ...draft, to: [{ code: '99', name: '甲' }] })).toBeNull();
    expect(statedChange({ ...draft, to: [{ ...jia, name: ' ' }] })).toBeNull();
  });
});
