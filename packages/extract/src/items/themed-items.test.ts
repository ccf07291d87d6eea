import { isGrounded } from '@xiangjian/indicators';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOfText } from './testing/items-of-text.ts';

const results = '一、主要工作\n（一）加强领导。全年召开会议4次。\n';

const coded = (text: string) => {
  const { problems, plans } = itemsOfText(text);
  for (const { evidence } of [...problems, ...plans]) expect(isGrounded(text, evidence)).toBe(true);
  const row = ({ theme, evidence }: (typeof problems)[number]) => [theme, evidence.text];
  return { problems: problems.map(row), plans: plans.map(row) };
};

describe('themedItems', () => {
  it('takes numbered items without lead-in, causes and promises', () => {
    const text = `${results}二、存在的问题
一年来虽有进步，但离群众期盼还有差距：一是普法形式单一；二是执法人员不足，案卷制作粗糙；三是法律顾问作用发挥不够。究其原因，主要是重视不够、经费不足。这些问题，我们将认真解决。
三、下一步打算
（一）创新普法形式，用方言讲法。（二）充实执法力量。
特此报告。
己镇人民政府
2024年1月5日`;
    expect(coded(text)).toEqual({
      problems: [
        ['outreach_monotony', '一是普法形式单一'],
        ['enforcement_staff', '二是执法人员不足，案卷制作粗糙'],
        ['adviser_use', '三是法律顾问作用发挥不够'],
      ],
      plans: [
        ['outreach_monotony', '（一）创新普法形式，用方言讲法'],
        ['enforcement_staff', '（二）充实执法力量'],
      ],
    });
  });

  it('parts running text where another theme is named', () => {
    const text = `${results}二、不足之处
2023年，我镇工作取得一定成效，但与上级要求相比还有差距。部分干部法治观念淡薄；法治文化阵地偏少，普法手段老套，还靠发传单。
三、2024年工作计划
2024年，我镇将加强普法宣传，创新普法方式；完善调解员队伍，充实执法人员。为全镇发展作出更大贡献。`;
    expect(coded(text)).toEqual({
      problems: [
        ['awareness', '部分干部法治观念淡薄'],
        ['culture_sites', '法治文化阵地偏少'],
        ['outreach_monotony', '普法手段老套，还靠发传单'],
      ],
      plans: [
        ['outreach_monotony', '我镇将加强普法宣传，创新普法方式'],
        ['mediation_team', '完善调解员队伍'],
        ['enforcement_staff', '充实执法人员'],
      ],
    });
  });

  it('parts a chapter of both at the plans of a year', () => {
    const text = `${results}二、存在的问题和2024年打算
存在的问题：调解员对新型纠纷束手无策。
2024年打算：对赋权事项逐项开展实训10次。`;
    expect(coded(text)).toEqual({
      problems: [['mediation_team', '调解员对新型纠纷束手无策']],
      plans: [['enforcement_norms', '对赋权事项逐项开展实训10次']],
    });
  });

  it('reads a year in Chinese numerals as no heading', () => {
    const text = `${results}二、存在问题
普法经费没有列入预算。
三、今后打算
二〇二四年把普法经费两万元列入预算，每季度培训调解员一次。`;
    expect(coded(text)).toEqual({
      problems: [['funding', '普法经费没有列入预算']],
      plans: [
        ['funding', '二〇二四年把普法经费两万元列入预算'],
        ['mediation_team', '每季度培训调解员一次'],
      ],
    });
  });

  it('takes what terse clauses of a small township lack and will do', () => {
    const text = `${results}二、存在问题
执法人员身兼数职、业务不精；偏远组普法还有死角；法治文化阵地布局不均。
三、下步打算
再送5名干部考执法证；组织院坝会30场，把法送到组上。`;
    expect(coded(text)).toEqual({
      problems: [
        ['enforcement_staff', '执法人员身兼数职、业务不精'],
        ['outreach_coverage', '偏远组普法还有死角'],
        ['culture_sites', '法治文化阵地布局不均'],
      ],
      plans: [
        ['enforcement_staff', '再送5名干部考执法证'],
        ['outreach_monotony', '组织院坝会30场，把法送到组上'],
      ],
    });
  });

  it('parts a chapter of both at the first words about what will be done', () => {
    const text = `${results}二、存在问题及下一步工作打算
一是公开栏更新慢；二是司法所人手少。
下一步，我镇将做好两项工作：一是推进政务公开；二是配强司法所人员。`;
    expect(coded(text)).toEqual({
      problems: [
        ['openness', '一是公开栏更新慢'],
        ['legal_staff', '二是司法所人手少'],
      ],
      plans: [
        ['openness', '一是推进政务公开'],
        ['legal_staff', '二是配强司法所人员'],
      ],
    });
  });

  it('parts a chapter of both at a paragraph about the year to come', () => {
    const text = `${results}二、存在不足与2024年打算
不足之处主要有：一是合法性审查力量薄弱；二是部分执法案卷不规范。
下一年，一是建强合法性审查队伍；二是常态开展案卷评查。
`;
    const { problems, plans } = coded(text);
    expect(problems).toHaveLength(2);
    expect(plans).toHaveLength(2);
  });

  it('parts a chapter of both where measures are announced', () => {
    const text = `${results}五、存在的主要问题及改进情况
主要问题：一是政策解读少。二是村务公开不及时。
改进措施：一是增加图解；二是按月更新村务公开栏；三是配齐人员。`;
    expect(coded(text)).toEqual({
      problems: [
        ['openness', '一是政策解读少'],
        ['openness', '二是村务公开不及时'],
      ],
      plans: [
        ['openness', '一是增加图解'],
        ['openness', '二是按月更新村务公开栏'],
        ['openness', '三是配齐人员'],
      ],
    });
  });

  it('keeps all entries of a list of plans behind problems, as long as one names a theme', () => {
    const listed = (last: string) =>
      `${results}二、存在问题及下一步打算\n主要问题：一是司法所人手少。\n2024年，我镇将：一是抓实走访；二是${last}。`;
    expect(coded(listed('配强司法所人员')).plans).toEqual([
      [null, '一是抓实走访'],
      ['legal_staff', '二是配强司法所人员'],
    ]);
    expect(coded(listed('再接再厉')).plans).toEqual([]);
  });

  it('takes no promise behind problems for a plan', () => {
    const text = `${results}二、存在的问题\n一是普法形式单一；二是经费不足。今后，我们将扎实工作，争取更大成绩。`;
    expect(coded(text)).toMatchObject({ problems: [{}, {}], plans: [] });
  });

  it('goes into a list that another list holds, and leaves causes out', () => {
    const text = `${results}二、存在的问题及原因
（一）存在的问题
1.普法形式单一。
2.专职调解员少。
（二）原因分析
1.对学法重视不够。
2.经费不足。`;
    expect(coded(text).problems).toEqual([
      ['outreach_monotony', '1.普法形式单一'],
      ['mediation_team', '2.专职调解员少'],
    ]);
  });

  it('keeps an entry with a list of its own as one plan, coded by what it is headed', () => {
    const text = `${results}三、下一步工作安排
（一）加强执法队伍建设。一是配齐人员；二是组织培训。
（二）深化矛盾纠纷化解。一是用好法律顾问；二是选聘调解员。`;
    expect(coded(text).plans.map(([theme]) => theme)).toEqual([
      'enforcement_staff',
      'dispute_prevention',
    ]);
  });

  it('knows later items where the page lost the marks between them', () => {
    const text = `${results}二、存在的问题\n一是普法形式单一 二是执法力量薄弱 三是经费不足`;
    expect(coded(text).problems.map(([theme]) => theme)).toEqual([
      'outreach_monotony',
      'enforcement_staff',
      'funding',
    ]);
  });

  it('gives what the list is about to an item that names nothing, else null', () => {
    const openness = `${results}二、存在的问题\n我镇政务公开工作仍有不足：一是内容不深；二是业务人员变动快。`;
    expect(coded(openness).problems.map(([theme]) => theme)).toEqual(['openness', 'openness']);
    const general = `${results}二、存在的问题\n工作中还有不足：一是标准不高；二是执法人员少。`;
    expect(coded(general).problems.map(([theme]) => theme)).toEqual([null, 'enforcement_staff']);
  });

  it('quotes a hard-wrapped item as it is printed', () => {
    const text = `${results}二、存在的问题\n一是执法 队伍\n力量薄弱。`;
    expect(coded(text).problems[0]?.[1]).toContain('执法 队伍');
  });

  it('quotes the text letter for letter, and the same text alike, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        '一是',
        '二是',
        '（一）',
        '1.',
        '普法形式单一',
        '执法人员不足',
        '加强学法',
        '。',
        '；',
        '，',
        '\n',
      ],
      ...[
        '：',
        ' ',
        '\u3000',
        '二、存在的问题',
        '三、下一步打算',
        '下一步，',
        '究其原因',
        '2024年，我镇将',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = `${results}二、存在的问题\n${pieces.join('')}`;
        const { problems, plans } = itemsOfText(text);
        expect(itemsOfText(text)).toEqual({ problems, plans });
        for (const list of [problems, plans]) {
          for (const [index, { evidence, theme, also }] of list.entries()) {
            expect(isGrounded(text, evidence)).toBe(true);
            expect(also).not.toContain(theme);
            expect(evidence.start).toBeGreaterThanOrEqual(list[index - 1]?.evidence.end ?? 0);
          }
        }
      }),
      { seed: 20240321, numRuns: 400 },
    );
  });

  it('cuts a list of what is lacking at its marks, where each member lacks something', () => {
    const each = `${results}二、存在的问题\n但也存在法治宣传贴得不紧、调解员无固定补助、执法装备老旧等问题。`;
    expect(coded(each).problems).toEqual([
      ['outreach_monotony', '法治宣传贴得不紧'],
      ['mediation_team', '调解员无固定补助'],
      ['enforcement_staff', '执法装备老旧'],
    ]);
    const one = `${results}二、存在的问题\n存在普法、执法等工作力量不足等问题。`;
    expect(coded(one).problems).toHaveLength(1);
  });

  it('takes what is listed behind the word problems for one, whatever its words', () => {
    const text = `${results}二、存在的问题\n当前仍面临一些问题：交通纠纷总量较大；执法辅助人员流失多。`;
    expect(coded(text).problems).toEqual([
      ['dispute_prevention', '交通纠纷总量较大'],
      ['enforcement_staff', '执法辅助人员流失多'],
    ]);
    const without = `${results}二、存在的问题\n交通纠纷总量较大。`;
    expect(coded(without).problems).toEqual([]);
  });

  it('finds nothing outside the chapters on problems and plans', () => {
    const text = `${results}（二）整改普法形式单一等问题。一是创新方式；二是充实执法人员。`;
    expect(coded(text)).toEqual({ problems: [], plans: [] });
  });
});
