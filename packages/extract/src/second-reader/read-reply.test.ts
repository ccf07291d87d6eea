import { describe, expect, it } from 'vitest';
import { readReply } from './read-reply.ts';

const quotes = [{ indicator: 'disputes_accepted', quote: '受理纠纷132件', offset: null }];
const plain = '{"quotes":[{"indicator":"disputes_accepted","quote":"受理纠纷132件"}]}';

describe('readReply', () => {
  it.each([
    ['plain JSON', plain],
    ['a bare list', '[{"indicator":"disputes_accepted","quote":"受理纠纷132件"}]'],
    ['another name for the list', plain.replace('quotes', 'result')],
    ['thoughts before it', `<think>也许是 {"quotes":[]}？</think>\n${plain}`],
    ['thoughts whose opening tag is missing', `先看 {"quotes":[]}\n</think>${plain}`],
    ['a code fence', `\`\`\`json\n${plain}\n\`\`\``],
    ['prose with brackets', `根据原文[1]{见下}，结果如下：\n${plain}\n以上。`],
    [
      'commas before closing brackets',
      '{"quotes":[{"indicator":"disputes_accepted","quote":"受理纠纷132件",},],}',
    ],
  ])('reads %s', (_, reply) => {
    expect(readReply(reply)).toEqual(quotes);
  });

  it('keeps an offset, and commas and brackets that stand in a quote', () => {
    expect(readReply('[{"indicator":"a","quote":"调解,]}纠纷\\"3件","offset":12}]')).toEqual([
      { indicator: 'a', quote: '调解,]}纠纷"3件', offset: 12 },
    ]);
  });

  it('takes an empty list for an answer', () => {
    expect(readReply('{"quotes":[]}')).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['prose alone', '没有找到。'],
    ['JSON that is cut', plain.slice(0, -8)],
    ['thoughts that never end', `<think>${plain}`],
    ['quotes without an indicator', '{"quotes":[{"quote":"受理纠纷132件"}]}'],
    ['values in place of quotes', '{"quotes":[{"indicator":"disputes_accepted","quote":132}]}'],
    ['two lists', '{"quotes":[],"others":[]}'],
    ['a list too long', JSON.stringify(Array.from({ length: 61 }, () => quotes[0]))],
    ['a reply too long', plain + ' '.repeat(100_000)],
    ['unclosed brackets without end', '['.repeat(90_000)],
  ])('refuses %s', (_, reply) => {
    expect(readReply(reply)).toBeNull();
  });
});
