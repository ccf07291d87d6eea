import { readSettings } from '@xiangjian/api';
import type { CommandContext } from '../command-line/command-context.ts';
import { wrongUsage } from '../command-line/command-failure.ts';
import { chatClient } from './chat-client.ts';
import { replyCache } from './reply-cache.ts';
import { type ReadAgain, secondReader } from './second-opinion.ts';
import { staysInside } from './stays-inside.ts';

/**
 * The second reader of the settings. Refuses where none is set, and where the text would leave the house unless that is allowed
 * in so many words; says to whom it goes. Throws WrongSettings.
 */
export function openSecondReader(
  { environment, terminal }: CommandContext,
  allowOutside: boolean,
): ReadAgain {
  const { reader, dataFolder } = readSettings(environment);
  if (reader === null) {
    throw wrongUsage(
      '还没有设置第二读者：请设置 XIANGJIAN_READER_URL（如 http://127.0.0.1:8000/v1）和 XIANGJIAN_READER_MODEL。',
    );
  }
  const { host } = new URL(reader.url);
  const isInside = staysInside(reader.url);
  if (!isInside && !allowOutside) {
    throw wrongUsage(
      `第二读者 ${host} 不在本机或内网，报告文字会发到外面：确认可以外发后，加 --allow-outside。`,
    );
  }
  terminal.error.write(
    isInside
      ? `第二读者：${host}，模型 ${reader.model}。\n`
      : `注意：报告文字将发到本机和内网之外的 ${host}，模型 ${reader.model}。\n`,
  );
  return secondReader(chatClient(reader), replyCache(dataFolder, reader.model));
}
