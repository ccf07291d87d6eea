import { type ImportProblem, problem } from '../import-problem.ts';

const advice =
  '没有导入，其余文件不受影响：请在 Word 或 WPS 里另存为 .docx 或网页（.html）后再导入';

/** Why a file is not taken in that a thread did not come to an end with. */
export function tookTooLong(milliseconds: number): ImportProblem {
  const seconds = milliseconds / 1000;
  return problem('unreadable', `读了 ${seconds} 秒还没有读完，${advice}`, `no end in ${seconds} s`);
}

/** Why a file is not taken in at which its thread ended, as for want of memory. */
export function endedItsThread(reason: string): ImportProblem {
  return problem(
    'unreadable',
    `读取时内存不足或程序出错，${advice}`,
    `the thread ended: ${reason}`,
  );
}
