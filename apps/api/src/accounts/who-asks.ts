import { type Right, type Role, rightsOfRoles } from '@xiangjian/contract';
import type { FastifyRequest } from 'fastify';

/** Who is behind a request, and what they may do. */
export interface Who {
  /** The name of the account; null for the one administrator at this machine and for a visitor. */
  readonly name: string | null;
  /** Null for a visitor who has not logged in. */
  readonly role: Role | null;
  readonly rights: ReadonlySet<Right>;
}

/** Whoever sits at a machine that serves nobody else: may do everything, without ceremony. */
export const localAdministrator: Who = {
  name: null,
  role: 'administrator',
  rights: new Set(rightsOfRoles.administrator),
};

const known = new WeakMap<FastifyRequest, Who>();

/** Writes down who is behind a request. */
export function knowWhoAsks(request: FastifyRequest, who: Who): void {
  known.set(request, who);
}

/** Who is behind a request. */
export function whoAsks(request: FastifyRequest): Who {
  return known.get(request) ?? localAdministrator;
}
