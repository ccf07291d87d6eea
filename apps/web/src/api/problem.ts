import { type Conflict, conflictSchema } from '@xiangjian/contract';

/** The server answered with a problem document; where somebody else was there in between, with what the cell is now. */
export class ApiProblem extends Error {
  readonly problem: Conflict;

  constructor(problem: Conflict) {
    super(problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer at all: the server is stopped or the network is cut. */
export class NoAnswer extends Error {
  constructor() {
    super('no answer from the server');
    this.name = 'NoAnswer';
  }
}

/** The answer has not the agreed shape: page and server are of different versions. */
export class UnexpectedShape extends Error {
  readonly cause: unknown;

  constructor(address: string, cause: unknown) {
    super(`unexpected reply from ${address}`);
    this.cause = cause;
    this.name = 'UnexpectedShape';
  }
}

/** The problem that a failed reply carries; one is made up from the status where the body is none. */
export async function problemOf(reply: Response): Promise<Conflict> {
  const body: unknown = await reply.json().catch(() => null);
  const parsed = conflictSchema.safeParse(body);
  if (parsed.success) return parsed.data;
  const { status, url, statusText } = reply;
  return {
    type: 'about:blank',
    title: `服务器返回 ${status}`,
    status,
    detail: statusText,
    instance: url,
  };
}
