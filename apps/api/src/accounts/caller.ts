import type { Right } from '@xiangjian/contract';
import type { ShareLink, StoredAccount } from '@xiangjian/store';

/** Why somebody who asks is nobody yet, or may do nothing yet. */
export type Standing = 'setup' | 'login' | 'ended' | 'wrong_token' | 'must_change' | 'share_ended';

/** Who asks. */
export interface Caller {
  /** `machine`: without accounts, who sits at this machine; `share`: who was sent a link; `nobody`: who has not logged in. */
  readonly by: 'machine' | 'session' | 'token' | 'share' | 'nobody';
  readonly account: StoredAccount | null;
  readonly rights: ReadonlySet<Right>;
  /** Of a browser that is logged in. */
  readonly sessionId: number | null;
  /** The link that somebody without an account comes by. */
  readonly share?: ShareLink;
  /** Name of the token that a program shows. */
  readonly tokenName: string | null;
  /** What stands in the way of doing more; null for who may do what the role allows. */
  readonly standing: Standing | null;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; known before any handler runs. */
    caller: Caller;
  }
}
