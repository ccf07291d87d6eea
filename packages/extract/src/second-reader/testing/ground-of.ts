import { extractReport } from '../../extract-report.ts';
import { textDocument } from '../../testing/text-document.ts';
import { type SecondReaderGround, secondReaderGround } from '../ground.ts';

/** The ground of an invented report on 2023 with these results and plans. */
export function groundOf(results: string, plans = '明年再化解矛盾纠纷500件。'): SecondReaderGround {
  const document = textDocument(
    `甲镇2023年度法治政府建设情况报告\n现将2023年法治政府建设情况报告如下。\n一、主要工作成效\n${results}\n二、存在的问题\n调解记录不全的纠纷有7件。\n三、下一步打算\n${plans}\n`,
  );
  return secondReaderGround(document, extractReport(document));
}
