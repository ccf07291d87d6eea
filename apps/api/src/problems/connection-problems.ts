import type { Socket } from 'node:net';
import { ApiProblem } from './api-problem.ts';

/** Answers a request that cannot even be read as HTTP: a header or address that is too long, or no HTTP at all. */
export function answerUnreadable(error: Error, socket: Socket): void {
  const code = 'code' in error ? error.code : '';
  if (code === 'ECONNRESET' || !socket.writable) return;
  const problem = code === 'HPE_HEADER_OVERFLOW' ? tooLong : unreadable;
  const body = JSON.stringify(problem.toDocument(''));
  const head = [
    `HTTP/1.1 ${problem.parts.status} ${code === 'HPE_HEADER_OVERFLOW' ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Content-Type: application/problem+json; charset=utf-8',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const tooLong = new ApiProblem('header-too-large', {
  status: 431,
  title: '地址或请求头太长，请少选一些指标或乡镇，或不写而取全部',
  detail:
    'the address or a header is too long; name fewer indicators or townships, or leave them out',
});

const unreadable = new ApiProblem('bad-request', {
  status: 400,
  title: '请求不能识别',
  detail: 'not a readable HTTP request',
});
