import { describe, expect, it } from 'vitest';
import { connectionOf } from '../database/connection.ts';
import { dataRevision } from '../database/revision.ts';
import { referenceById, references, standingReferences } from '../queries/reference-values.ts';
import { makeRelease } from '../releases/make-release.ts';
import { openState } from '../releases/open-state.ts';
import { storeReport } from '../reports/store-report.ts';
import { openSampleDistrict } from '../testing/sample-district.ts';
import { extractionOf, figure, sampleReport, unitOf } from '../testing/sample-report.ts';
import { addReferences } from './add-references.ts';
import { changeReference, restoreReference, withdrawReference } from './end-reference.ts';
import type { NewReference } from './new-reference.ts';

const target: NewReference = {
  indicator: 'mediation_success_rate',
  area: '990101',
  kind: null,
  from: 2021,
  to: 2025,
  printed: '不低于95%',
  quantity: { value: 0.95, lower: 0.95, upper: 1, qualifier: 'at_least' },
  nature: 'target',
  source: { title: '示例县法治建设规划', url: null, date: '2021-03-01' },
  note: null,
};
const day = (n: number) => `2026-04-0${n}T02:00:00.000Z`;
const by = { author: '李二', why: '规划中期调整' };

describe('reference values', () => {
  it('are recorded all or none, once for a scope, source and year', async () => {
    const database = await openSampleDistrict();
    const before = dataRevision(database);
    const later = { ...target, from: 2026, to: null };
    expect(addReferences(database, [target, later], '王一', day(1))).toEqual([1, 2]);
    expect(dataRevision(database)).toBeGreaterThan(before);
    const towns = { ...target, kind: '镇' as const };
    const overlap = { ...target, from: 2025, to: 2030 };
    expect(() => addReferences(database, [towns, overlap], '王一', day(1))).toThrow(
      'holds for the same scope',
    );
    const nowhere = { ...target, area: '110101' };
    expect(() => addReferences(database, [nowhere], '王一', day(1))).toThrow('no area 110101');
    expect(standingReferences(database)).toMatchObject([target, later]);
    const elsewhere = { ...target, source: { ...target.source, title: '示例市考核办法' } };
    expect(addReferences(database, [elsewhere], '王一', day(1))).toEqual([3]);
  });

  it('are changed, withdrawn and restored, and every state stays on record', async () => {
    const database = await openSampleDistrict();
    const [id = 0] = addReferences(database, [target], '王一', day(1));
    const higher = { ...target, printed: '98%' };
    const changed = changeReference(database, id, higher, by, day(2));
    expect(() => changeReference(database, id, target, by, day(2))).toThrow('before');
    expect(() => withdrawReference(database, 9, by, day(2))).toThrow('no reference value 9');
    expect(() => restoreReference(database, changed, '王一', day(3))).toThrow('not withdrawn');
    withdrawReference(database, changed, by, day(3));
    expect(standingReferences(database)).toEqual([]);
    const restored = restoreReference(database, changed, '王一', day(4));
    expect(() => restoreReference(database, changed, '王一', day(4))).toThrow('restored already');
    expect(references(database)).toMatchObject([
      { id, printed: '不低于95%', ended: { at: day(2), by: '李二', replacedBy: changed } },
      { id: changed, replaces: id, ended: { at: day(3), why: by.why, replacedBy: restored } },
      { id: restored, replaces: changed, printed: '98%', author: '王一', ended: null },
    ]);
  });

  it('are as a release froze them, whatever is changed later', async () => {
    const database = await openSampleDistrict();
    const text = '2022年全年受理矛盾纠纷120件。';
    const unit = unitOf(database, '990101101');
    const read = extractionOf([figure(text, 'disputes_accepted', '120件')]);
    storeReport(database, sampleReport(unit, 2022, text), read, day(1));
    const [id = 0] = addReferences(database, [target], '王一', day(1));
    const wanted = { area: '990101', year: 2022, author: '王一', note: '送审', expected: null };
    const release = makeRelease(database, wanted, day(2));
    changeReference(database, id, { ...target, printed: '98%' }, by, day(3));
    const past = await openState(database, [release]);
    expect(standingReferences(past)).toMatchObject([{ id, printed: '不低于95%' }]);
    expect(referenceById(database, id)?.ended).toMatchObject({ by: '李二' });
  });

  it('of an indicator that is no longer known are kept and not told', async () => {
    const database = await openSampleDistrict();
    addReferences(database, [target], '王一', day(1));
    connectionOf(database).sqlite.exec("UPDATE reference_value SET indicator = 'own_gone'");
    expect(references(database)).toEqual([]);
  });
});
