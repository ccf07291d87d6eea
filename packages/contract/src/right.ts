import { z } from 'zod';

/** What somebody may do. Every route that changes data names the one it asks for. */
export const rights = [
  'read',
  'export',
  'import',
  'edit',
  'review',
  'score',
  'release',
  'reply',
  'unmask',
  'settings',
  'accounts',
  'audit',
] as const;

export type Right = (typeof rights)[number];

export const rightSchema = z.enum(rights);

export const roles = [
  'administrator',
  'editor',
  'reviewer',
  'analyst',
  'reader',
  'township',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

export const roleSchema = z.enum(roles);

/** The table of rights: what each role may do. An auditor sees who did what and changes nothing. */
export const rightsOfRoles: Readonly<Record<Role, readonly Right[]>> = {
  administrator: rights,
  editor: ['read', 'export', 'import', 'edit', 'score', 'reply'],
  reviewer: ['read', 'export', 'edit', 'review', 'release', 'reply', 'unmask'],
  analyst: ['read', 'export', 'score'],
  reader: ['read'],
  township: ['read', 'reply'],
  auditor: ['read', 'audit'],
};
