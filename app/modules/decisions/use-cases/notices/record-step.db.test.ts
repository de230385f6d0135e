import { expect, it } from 'vitest';
import { atOnce } from '../../../../../tests/support/at-once.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { verifyChain } from '../../../../platform/audit/verify-chain.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import { addMembers } from '../../test-support/notice-world.ts';
import { loadNotice } from './load-notices.ts';
import { addNotice } from './record-notice.ts';
import { addNoticePapers } from './record-papers.ts';
import { recordNoticeStep } from './record-step.ts';

const app = await createTestApp({ routes: {} });
const { services, alliance } = app;
await addMembers(app);
const actor = 'konto-1';
const OFFICE: Principal = {
  accountId: actor,
  address: '',
  displayName: '',
  grants: [{ allianceId: alliance.id, role: 'coordinator', memberKey: null, validTo: null }],
};

async function begin(): Promise<string> {
  const form = {
    title: 'Versuch',
    occasion: 'mandatierung',
    startsOn: '2027-01-01',
    memberKeys: ['06433010', '06433014'],
  };
  const added = await addNotice(services, alliance, { form, actor });
  if (!added.ok) throw new Error('the notice was refused');
  return added.value;
}
const file = (name: string) => ({
  name,
  contentType: 'application/pdf',
  bytes: new TextEncoder().encode(`%PDF-1.7 ${name}`),
});
const withdraw = (id: string) =>
  recordNoticeStep(services, alliance, {
    id,
    version: '1',
    actor,
    by: 'IKZ-Geschäftsstelle',
    request: { step: 'zurueckziehen', on: calendarDate('2026-11-21'), to: '', way: '', remark: 'Grund' },
    file: undefined,
  });
const url = services.config.databaseUrl ?? '';

it('lets one of two steps at the same second through; the other is told', async () => {
  const id = await begin();
  const results = await atOnce(url, 'decisions.notice', [() => withdraw(id), () => withdraw(id)]);
  expect(results.map((result) => (result.ok ? 'taken' : result.error)).toSorted()).toEqual([
    'conflict',
    'taken',
  ]);
  const detail = await loadNotice(services, alliance, OFFICE, id);
  expect(detail?.notice.steps).toHaveLength(1);
  expect(detail?.notice).toMatchObject({ state: 'zurueckgezogen', version: 2 });
  const chain = await services.database.inAlliance(alliance.id, (tx) => verifyChain(tx, alliance.id));
  expect(chain.broken).toBeUndefined();
});

it('keeps the papers of two people who upload at the same second', async () => {
  const id = await begin();
  const add = (item: string) => () =>
    addNoticePapers(services, alliance, { id, actor, files: new Map([[item, file(`${item}.pdf`)]]) });
  await atOnce(url, 'decisions.notice_paper', [add('beschluss/06433010'), add('vereinbarung')]);
  expect((await loadNotice(services, alliance, OFFICE, id))?.notice.missing).toEqual(['Beschluss: Trebur']);
});

it('takes no paper once the notice has left the preparation', async () => {
  const id = await begin();
  await withdraw(id);
  const late = await addNoticePapers(services, alliance, {
    id,
    actor,
    files: new Map([['vereinbarung', file('spaet.pdf')]]),
  });
  expect(late.ok || late.error).toMatchObject({ refused: [{ item: 'vereinbarung' }] });
});
