import { expect } from '@open-wc/testing';
import type { Status } from '../../src/events/dataset-types.js';
import { isStatus, statusFromClaims, statuses } from '../../src/events/status.js';

const table: readonly (readonly [claims: string, status: Status | undefined])[] = [
  ['', undefined],
  ['reported', 'reported'],
  ['believed', 'believed'],
  ['believed reported', 'reported'],
  ['believed confirmed reported', 'confirmed'],
  ['retracted', 'retracted'],
  ['retracted retracted', 'retracted'],
  ['retracted reported', 'disputed'],
  ['confirmed disputed', 'disputed'],
  ['disputed', 'disputed'],
  ['planned', 'planned'],
  ['planned planned', 'planned'],
  ['planned reported', 'reported'],
  ['planned believed', 'believed'],
  ['planned retracted', 'disputed'],
];

describe('the status of an event', () => {
  it('follows from what its claims say together', () => {
    for (const [claims, status] of table) {
      const list = claims.split(' ').filter(isStatus);
      expect(statusFromClaims(list), claims).to.equal(status);
      expect(statusFromClaims([...list].reverse()), claims).to.equal(status);
    }
  });

  it('becomes confirmed only where somebody wrote it', () => {
    const others = statuses.filter((status) => status !== 'confirmed');
    for (const one of others)
      for (const two of others) expect(statusFromClaims([one, two])).not.to.equal('confirmed');
  });
});
