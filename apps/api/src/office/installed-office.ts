import { ApiProblem } from '../problems/api-problem.ts';
import { findOffice } from './find-office.ts';
import { type Office, officeAt } from './office.ts';

/** LibreOffice as it is installed now. Refuses (503) with what to do where it is not. */
export function installedOffice(program = findOffice(process.env.PATH ?? '')): Office {
  if (program !== null) return officeAt(program);
  throw new ApiProblem('no-office', {
    status: 503,
    title:
      '服务器没有安装 LibreOffice，不能直接生成 PDF：请管理员安装后再试，或下载 Word 文件后在 WPS、Word 中另存为 PDF，或在页面上打印',
    detail:
      'LibreOffice (soffice) is not installed on the server; install it, or save the Word file as PDF, or print the page',
  });
}
