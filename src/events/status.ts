import type { Status } from './dataset-types.js';

/** From the surest to what has not happened; the index is what columns and counts hold. */
export const statuses: readonly Status[] = [
  'confirmed',
  'reported',
  'believed',
  'disputed',
  'retracted',
  'planned',
];

/** Whether a value is one of the six. */
export function isStatus(value: unknown): value is Status {
  return (statuses as readonly unknown[]).includes(value);
}

/**
 * What the claims say together: `retracted` or `planned` when all are; `disputed` when one is, or when some are retracted; else
 * the surest of confirmed, reported, believed. Undefined without claims: nobody said anything.
 */
export function statusFromClaims(claims: readonly Status[]): Status | undefined {
  const [first] = claims;
  if (first === undefined) return undefined;
  const isAll = (status: Status) => claims.every((claim) => claim === status);
  if (isAll('retracted')) return 'retracted';
  if (isAll('planned')) return 'planned';
  if (claims.includes('disputed') || claims.includes('retracted')) return 'disputed';
  // Here only sure ones and plans are left, and not all are plans.
  return statuses.find((status) => claims.includes(status));
}

/** Counts by place in `statuses` as counts by status; those that none has are left out. */
export function countsByStatus(counts: Uint32Array): ReadonlyMap<Status, number> {
  const byStatus = new Map<Status, number>();
  for (const [i, status] of statuses.entries()) {
    const count = counts[i] ?? 0;
    if (count > 0) byStatus.set(status, count);
  }
  return byStatus;
}
