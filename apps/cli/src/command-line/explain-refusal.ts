import type { CommanderError } from 'commander';

/** What commander refused, in Chinese; null when it only showed help or the version. */
export function explainRefusal(error: CommanderError): string | null {
  const [subject = '', detail = ''] = quotedIn(error.message);
  switch (error.code) {
    case 'commander.helpDisplayed':
    case 'commander.help':
    case 'commander.version':
      return null;
    case 'commander.unknownCommand':
      return `没有命令“${subject}”${suggestionIn(error.message)}：用 xiangjian --help 查看全部命令。`;
    case 'commander.unknownOption':
      return `没有选项“${subject}”${suggestionIn(error.message)}：在命令后加 --help 查看用法。`;
    case 'commander.missingArgument':
      return `缺少参数 ${subject}：在命令后加 --help 查看用法。`;
    case 'commander.optionMissingArgument':
      return `选项 ${subject} 后面缺少内容。`;
    case 'commander.missingMandatoryOptionValue':
      return `缺少选项 ${subject}。`;
    case 'commander.excessArguments':
      return '参数过多：在命令后加 --help 查看用法。';
    case 'commander.invalidArgument':
      return `选项 ${subject} 不能用“${detail}”：${reasonIn(error.message)}。`;
    default:
      return error.message;
  }
}

function quotedIn(message: string): string[] {
  return [...message.matchAll(/'([^']*)'/g)].map(([, words = '']) => words);
}

function suggestionIn(message: string): string {
  const meant = /Did you mean (?:one of )?(.+?)\?/.exec(message)?.[1];
  return meant === undefined ? '' : `，是否想用 ${meant.replaceAll(', ', '、')}`;
}

/** Behind "is invalid." stands what the parser of the argument said, in Chinese. */
function reasonIn(message: string): string {
  const allowed = /Allowed choices are (.+?)\.$/.exec(message)?.[1];
  if (allowed !== undefined) return `可用 ${allowed.replaceAll(', ', '、')}`;
  return message.split(' is invalid. ').at(-1) ?? message;
}
