import type { Cell, ObservedIndicatorId } from '@xiangjian/indicators';

/** How a reply reached the committee. */
export const replyManners = ['paper', 'phone', 'meeting', 'message', 'online', 'other'] as const;

export type ReplyManner = (typeof replyManners)[number];

/** A figure that a township does not accept, and why. */
export interface NewDispute {
  readonly indicator: ObservedIndicatorId;
  readonly text: string;
  /** What it should be in the township's view; null where it names no figure. */
  readonly asked: Cell | null;
}

/** A paper that came with a reply, as received. */
export interface NewAttachment {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What a township said about its figures: without a dispute it agrees to all of them. */
export interface NewReply {
  /** Id of the township's unit. */
  readonly townshipId: number;
  readonly year: number;
  readonly receivedOn: string;
  readonly manner: ReplyManner;
  /** Who spoke for the township. */
  readonly speaker: string | null;
  readonly note: string | null;
  readonly disputes: readonly NewDispute[];
  readonly attachments: readonly NewAttachment[];
}

/** The largest attachment in bytes. */
export const mostAttachmentBytes = 10 * 1024 * 1024;
