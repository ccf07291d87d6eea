import {
  extendRoundRequest,
  newRoundRequest,
  roundParams,
  roundReplySchema,
  withdrawRoundRequest,
} from '@xiangjian/contract';
import { extendRound, openRound, withdrawRound } from '@xiangjian/store';
import { comparedArea } from '../../comparing/compared-area.ts';
import type { Api } from '../../serving/api.ts';
import { serveCommand } from '../../serving/command.ts';
import { nothing } from '../../serving/question.ts';
import type { Served } from '../../serving/served.ts';

/** Rounds of asking: opened, given more time, taken back. */
export function serveReplyRounds(app: Api, served: Served): void {
  const { database, now } = served;
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/replies/rounds',
    tag: 'review',
    summary: '开始一轮乡镇核对：请一个地区的乡镇在期限前核对一个年度的数',
    params: nothing,
    body: newRoundRequest,
    reply: roundReplySchema,
    perform: ({ body: { area, year, deadline, note }, actor }) => {
      comparedArea(database, area);
      return { id: openRound(database, { area, year, deadline, note }, actor, now()) };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/replies/rounds/:id/extend',
    tag: 'review',
    summary: '延长一轮乡镇核对的期限',
    params: roundParams,
    body: extendRoundRequest,
    reply: roundReplySchema,
    perform: ({ params: { id }, body: { deadline, note }, actor }) => {
      extendRound(database, id, { deadline, note }, actor, now());
      return { id };
    },
  });
  serveCommand(app, served, {
    method: 'POST',
    right: 'edit',
    address: '/replies/rounds/:id/withdraw',
    tag: 'review',
    summary: '撤销一轮还没有答复的乡镇核对',
    params: roundParams,
    body: withdrawRoundRequest,
    reply: roundReplySchema,
    perform: ({ params: { id }, body: { note }, actor }) => {
      withdrawRound(database, id, note, actor, now());
      return { id };
    },
  });
}
