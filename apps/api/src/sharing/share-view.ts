import type { Share } from '@xiangjian/contract';
import type { ShareLink } from '@xiangjian/store';
import { pinOf } from './pinned-state.ts';
import { shareState } from './share-state.ts';

/** A link in the fields of the contract. */
export function shareView(link: ShareLink, now: string): Share {
  return {
    id: link.id,
    address: link.address,
    recipient: link.recipient,
    data: link.mayData,
    image: link.mayImage,
    watermark: link.hasWatermark,
    only_pictures: link.onlyPictures,
    as_of: pinOf(link),
    made_at: link.madeAt,
    made_by: link.madeBy,
    expires_at: link.expiresAt,
    revoked_at: link.revokedAt,
    state: shareState(link, now),
    visits: link.visits,
    visited_at: link.visitedAt,
  };
}
