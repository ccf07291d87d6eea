import type { Command, Option } from 'commander';
import { displayWidth } from '../printing/display-width.ts';

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
  'Global Options:': '通用选项：',
};

/** Makes a command, and the commands added to it later, show its help in Chinese. */
export function speakChinese(command: Command): Command {
  return command
    .helpOption('-h, --help', '显示帮助')
    .configureHelp({
      displayWidth,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage()}`.trim(),
      optionDescription,
    })
    .configureOutput({ outputError: () => {} }); // said in Chinese by runProgram
}

function optionDescription(option: Option): string {
  const choices = option.argChoices === undefined ? [] : [`可用：${option.argChoices.join('、')}`];
  const preset = typeof option.defaultValue === 'string' ? [`默认：${option.defaultValue}`] : [];
  const more = [...choices, ...preset];
  return more.length === 0 ? option.description : `${option.description}（${more.join('；')}）`;
}
