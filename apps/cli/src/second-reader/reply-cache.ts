import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDataFolder } from '@xiangjian/api';
import { ruleSetVersion, type SecondReaderQuestion } from '@xiangjian/extract';

/** Replies kept in the data folder, so that a question is put once. A cache that cannot be used is passed over. */
export interface ReplyCache {
  readonly find: (text: string, question: SecondReaderQuestion) => Promise<string | null>;
  readonly keep: (text: string, question: SecondReaderQuestion, reply: string) => Promise<void>;
}

/** The replies of one model. A reply is known by the text's sha-256, the version of the rules, the model and the question. */
export function replyCache(dataFolder: string, model: string): ReplyCache {
  const folder = join(dataFolder, 'second-reader');
  const fileOf = (text: string, { system, user }: SecondReaderQuestion) =>
    join(
      folder,
      `${sha256(JSON.stringify([sha256(text), ruleSetVersion, model, system, user]))}.txt`,
    );
  return {
    find: (text, question) => readFile(fileOf(text, question), 'utf8').catch(() => null),
    keep: async (text, question, reply) => {
      const file = fileOf(text, question);
      const unfinished = `${file}.${process.pid}.part`;
      try {
        makeDataFolder(folder);
        await writeFile(unfinished, reply);
        await rename(unfinished, file);
      } catch {
        // Without a cache the question is put again next time; nothing of the answer is lost.
      }
    },
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
