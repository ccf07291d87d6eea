import { ordinal } from './chapters.ts';
import type { Clerk, TopicId } from './clerks.ts';
import type { Hands } from './hands.ts';
import type { Block } from './report-text.ts';
import { topicText } from './topic-text.ts';

const sharedTopics: readonly TopicId[] = ['decision', 'mediation', 'service'];

/** The chapter of results: subject by subject, then the table; `openChapter` is called where a subject is a chapter. */
export function resultsBlocks(
  hands: Hands,
  year: number,
  openChapter: (heading: string) => Block,
): Block[] {
  const { clerk, usual, shared, facts, table } = hands;
  const blocks = clerk.topics.flatMap((id, place) => {
    const { heading, text } = topicText(id, sharedTopics.includes(id) ? shared : usual);
    return clerk.numbering === 'chapters'
      ? [openChapter(heading), paragraph(text)]
      : topicBlocks(clerk, place, heading, text);
  });
  if (table === null) return blocks;
  facts.push(...table.facts);
  return [...blocks, paragraph(`${year}年主要工作数据见下表。`), table.block];
}

function topicBlocks(clerk: Clerk, place: number, heading: string, text: string): Block[] {
  switch (clerk.numbering) {
    case 'firstly':
      return [paragraph(`${ordinal(place)}是${heading}。${text}`)];
    case 'numbered':
      return [{ kind: 'heading', text: `${place + 1}.${heading}` }, paragraph(text)];
    default:
      return [paragraph(`（${ordinal(place)}）${heading}。${text}`)];
  }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}
