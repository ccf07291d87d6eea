import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';
import { misreadingsOf } from './misreadings.ts';
import { ruleBasisOf } from './rule-basis.ts';

const chineseOrFullWidth = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const aids = catalogue.map(({ id }) => ({
  id,
  misreadings: misreadingsOf(id),
  rules: ruleBasisOf(id),
}));

describe('what helps to read an indicator', () => {
  it('warns of at least one misreading of every number that a report states', () => {
    const silent = aids.filter(({ misreadings }) => misreadings.length === 0).map(({ id }) => id);
    expect(silent.every((id) => catalogue.find((one) => one.id === id)?.kind === 'derived')).toBe(
      true,
    );
    expect(silent.length).toBeLessThan(9);
  });

  it('stands in both languages', () => {
    for (const { zh, en } of aids.flatMap((one) => [...one.misreadings, ...one.rules])) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(chineseOrFullWidth);
    }
  });

  it('names a rule for every chapter of work, and none for what is only structure', () => {
    const withoutRule = aids.filter(({ rules }) => rules.length === 0).map(({ id }) => id);
    expect(withoutRule).toEqual([
      'service_items_handled',
      'enterprise_checkups',
      'satisfaction_rate',
      'proposals_handled',
      'resettlement_persons',
      'administrative_villages',
      'communities',
      'villages_total',
      'population',
    ]);
  });

  it('warns of chance where a share is judged, of volume where nothing is', () => {
    const said = (id: (typeof catalogue)[number]['id']) =>
      misreadingsOf(id)
        .map(({ zh }) => zh)
        .join('');
    expect(said('mediation_success_rate')).toContain('随机波动');
    expect(said('mediation_success_rate')).toContain('三种率分母不同');
    expect(said('materials_distributed')).toContain('数量多不等于效果好');
    expect(said('petitions_handled')).not.toContain('数量多不等于效果好');
    expect(said('mediators_total')).toContain('年末的数');
  });
});
