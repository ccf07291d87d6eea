import { expect, it } from 'vitest';
import { emptyDraft, type ReplyDraft, requestOf, withDispute } from './reply-draft.ts';

const draft: ReplyDraft = { ...emptyDraft(), receivedOn: '2024-04-02', author: ' 王一 ' };
const unitOf = () => '件';
const disputed = (more: object): ReplyDraft => ({
  ...draft,
  answer: 'dispute',
  disputes: [{ indicator: 'disputes_accepted', asked: '', text: '漏了12月', ...more }],
});

it('an agreement needs a day and a name, and leaves typed disputes behind', () => {
  expect(requestOf(draft, unitOf)).toBeNull();
  expect(requestOf({ ...disputed({}), answer: 'agree' }, unitOf)).toMatchObject({
    author: '王一',
    received_on: '2024-04-02',
    manner: 'paper',
    speaker: null,
    disputes: [],
  });
  expect(requestOf({ ...draft, answer: 'agree', receivedOn: '' }, unitOf)).toBeNull();
  expect(requestOf({ ...draft, answer: 'agree', author: ' ' }, unitOf)).toBeNull();
});

it('a dispute needs its figure and ground; what it should be may be left out, but not be nonsense', () => {
  expect(requestOf({ ...draft, answer: 'dispute' }, unitOf)).toBeNull();
  expect(requestOf(disputed({ text: ' ' }), unitOf)).toBeNull();
  expect(requestOf(disputed({ asked: '许多' }), unitOf)).toBeNull();
  expect(requestOf(disputed({}), unitOf)?.disputes).toMatchObject([{ asked: null }]);
  expect(requestOf(disputed({ asked: '400余件' }), unitOf)?.disputes).toMatchObject([
    { asked: { value: 400, lower: 400, upper: 499 } },
  ]);
});

it('a figure is disputed once, in the place of a line that is still empty', () => {
  const once = withDispute(draft, 'disputes_accepted');
  expect(once).toMatchObject({ answer: 'dispute', disputes: [{ indicator: 'disputes_accepted' }] });
  expect(withDispute(once, 'disputes_accepted')).toBe(once);
  const empty = { indicator: '', asked: '', text: '' };
  const two = withDispute({ ...once, disputes: [...once.disputes, empty] }, 'penalty_cases');
  expect(two.disputes.map(({ indicator }) => indicator)).toEqual([
    'disputes_accepted',
    'penalty_cases',
  ]);
});

it('attachments are bounded before they are sent', () => {
  const file = (size: number) => new File([new Uint8Array(size)], '说明.pdf');
  const agreed: ReplyDraft = { ...draft, answer: 'agree' };
  expect(requestOf({ ...agreed, files: [file(10)] }, unitOf)).not.toBeNull();
  expect(requestOf({ ...agreed, files: [file(10_485_761)] }, unitOf)).toBeNull();
  expect(
    requestOf({ ...agreed, files: Array.from({ length: 6 }, () => file(1)) }, unitOf),
  ).toBeNull();
});
