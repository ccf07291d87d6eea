import { words } from '../language/words.ts';

export const pageStateWords = words(
  {
    loading: '正在读取',
    retry: '重试',
    startAgain: '从总览重新开始',
    noAnswer: '服务器没有应答',
    noAnswerDo: '已存的数据没有改动。请确认乡鉴服务正在运行、网络可以连通，然后重试。',
    serverFault:
      '服务器处理这个请求时出了问题。已存的数据没有改动；请稍后重试，仍不行请把下面的说明交给管理员。',
    yourRequest: '已存的数据没有改动。请调整地区、年份或指标后再看。',
    otherVersion: '网页与服务器的版本不一致',
    otherVersionDo: '请刷新页面（Ctrl+F5）。仍不行时，请管理员重新构建网页。',
    broken: '这一块没有显示出来',
    brokenDo: '其他内容不受影响。请刷新页面；仍不行请把下面的说明交给管理员。',
    allowed: (what: string) => `（可用：${what}）`,
  },
  {
    loading: 'Loading',
    retry: 'Try again',
    startAgain: 'Start again from the overview',
    noAnswer: 'The server does not answer',
    noAnswerDo:
      'Nothing stored has changed. Make sure the service is running and reachable, then try again.',
    serverFault:
      'The server failed on this request. Nothing stored has changed; try again later or pass the note below to the administrator.',
    yourRequest: 'Nothing stored has changed. Change the area, year or indicator.',
    otherVersion: 'Page and server are of different versions',
    otherVersionDo:
      'Reload the page (Ctrl+F5). If that does not help, the administrator should build the page again.',
    broken: 'This part could not be shown',
    brokenDo:
      'The rest is not affected. Reload the page, or pass the note below to the administrator.',
    allowed: (what: string) => ` (allowed: ${what})`,
  },
);
