import type { TopicId } from './clerks.ts';
import { decision } from './wording/decision.ts';
import { enforcement } from './wording/enforcement.ts';
import { leadership } from './wording/leadership.ts';
import { mediation } from './wording/mediation.ts';
import { outreach } from './wording/outreach.ts';
import { service } from './wording/service.ts';
import type { Topic } from './wording/topic.ts';
import type { Writer } from './writer.ts';

const topics: Readonly<Record<TopicId, Topic>> = {
  leadership,
  decision,
  enforcement,
  mediation,
  outreach,
  service,
};

/** The heading and the sentences of one subject. */
export function topicText(
  id: TopicId,
  writer: Writer,
): { readonly heading: string; readonly text: string } {
  const topic = topics[id];
  const fillers = fillersOf(topic, id, writer);
  const figures = topic.figureLines.map((line, place) => {
    const purpose = `${id} line ${place}`;
    const wordings = typeof line === 'function' ? line(writer.filling.figures) : line;
    const changes = writer.chanceFor(purpose).happens(0.2);
    const chance = changes ? writer.chanceFor(`${purpose} anew`) : writer.habitFor(purpose);
    const wording = chance.pick(wordings);
    return wording === '' ? '' : writer.sentence(wording, chance);
  });
  const chance = writer.chanceFor(`${id} order`);
  const trap = chance.happens(0.55) ? writer.sentence(chance.pick(topic.traps), chance) : '';
  const [first = '', ...rest] = fillers;
  const heading = writer.sentence(writer.habitFor(`${id} heading`).pick(topic.headings), chance);
  const figured = figures.filter((sentence) => sentence !== '');
  const split = chance.whole(1, 2);
  return {
    heading: heading.replace(/。$/, ''),
    text: [
      first,
      ...figured.slice(0, split),
      ...rest.slice(0, 1),
      ...figured.slice(split),
      trap,
      ...rest.slice(1),
    ].join(''),
  };
}

/** A township has half of the stock as its own; a year shows three or four of them. 村: and 城: suit only one kind of place. */
function fillersOf(topic: Topic, id: TopicId, writer: Writer): string[] {
  const other = writer.urban ? '村:' : '城:';
  const fitting = topic.fillers
    .filter((filler) => !filler.startsWith(other))
    .map((filler) => filler.replace(/^[村城]:/, ''));
  const own = writer.habitFor(`${id} fillers`).some(fitting, 8);
  const chance = writer.chanceFor(`${id} fillers`);
  return chance.some(own, chance.whole(3, 4)).map((template) => writer.sentence(template, chance));
}
