import { expect, it } from 'vitest';
import { refuseWithdrawal } from './refuse-withdrawal.ts';
import { DOCUMENT_STATES } from './transitions.ts';

const PROJECT = { kind: 'project', title: 'Archiv', path: '/projekte/archiv' };

it('keeps what a project agreed on, once it is closed', () => {
  const refused = DOCUMENT_STATES.filter((state) => refuseWithdrawal({ state, subject: PROJECT }));
  expect(refused).toEqual(['abgeschlossen']);
  expect(refuseWithdrawal({ state: 'abgeschlossen', subject: PROJECT })).toContain('„Archiv“');
});

it('leaves all others to their own transitions', () => {
  const matter = { ...PROJECT, kind: 'matter' };
  for (const subject of [null, matter])
    expect(refuseWithdrawal({ state: 'abgeschlossen', subject })).toBeUndefined();
});
