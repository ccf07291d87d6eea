import type { SecondReaderQuestion } from '@xiangjian/extract';

/** Why a question stayed without an answer. */
export type FailureReason =
  | 'unreachable'
  | 'timed_out'
  | 'redirected'
  | 'unauthorised'
  | 'refused'
  | 'server_error'
  | 'too_large'
  | 'no_answer'
  | 'given_up'
  | 'too_many';

/** A question without an answer; the extraction is none the worse for it. */
export interface ReaderFailure {
  readonly section: SecondReaderQuestion['passage']['section'];
  readonly indicators: SecondReaderQuestion['indicators'];
  readonly reason: FailureReason;
}

const labels: Readonly<Record<FailureReason, string>> = {
  unreachable: '连接不上',
  timed_out: '没有在限时内回答',
  redirected: '把请求转到别处，未跟随',
  unauthorised: '不接受密钥：请检查 XIANGJIAN_READER_KEY',
  refused: '不接受这样的提问：请检查地址和模型',
  server_error: '服务出错或繁忙',
  too_large: '回答过大，未读完',
  no_answer: '回答中没有可用的 JSON',
  given_up: '连续没有回答，不再问',
  too_many: '报告过长，只问了前面的部分',
};

/** The reason as a person reads it. */
export function failureLabel(reason: FailureReason): string {
  return labels[reason];
}
