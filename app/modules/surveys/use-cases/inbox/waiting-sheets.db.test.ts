import { expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import type { Millionths } from '../../../../foundation/decimal.ts';
import type { Role } from '../../../../platform/auth/roles.ts';
import { readWaiting } from '../../../decisions/index.ts';
import { askSurvey, RAUNHEIM, TREBUR } from '../../test-support/ask-survey.ts';
import { numberQuestion } from '../../test-support/questions.ts';
import { SURVEY_TOPICS } from './read-waiting-sheets.ts';

const app = await createTestApp({ routes: {}, today: '2026-11-21' });
const { services, alliance, clock } = app;
const asked = await askSurvey(services, alliance, { questions: [numberQuestion('faelle')], checks: [] });

const waiting = (role: Role, memberKey: string | null) => {
  const principal = {
    accountId: '00000000-0000-0000-0000-000000000000',
    address: 'jemand@muster.test',
    displayName: '',
    grants: [{ allianceId: alliance.id, role, memberKey, validTo: null }],
  };
  const viewer = { principal, allianceId: alliance.id, slug: 'muster' };
  return asked.inTx((tx) => readWaiting(tx, viewer, clock.today(), SURVEY_TOPICS));
};

it('puts a sheet before delegate and head until it is released, and before nobody else', async () => {
  const sheet = { kind: 'bogen', path: `/erhebungen/ist-analyse/bogen/${RAUNHEIM}`, dueOn: '2026-12-05' };
  for (const role of ['head', 'delegate'] as const)
    expect(await waiting(role, RAUNHEIM)).toMatchObject([sheet]);
  for (const [role, memberKey] of [
    ['treasurer', RAUNHEIM],
    ['steering', null],
    ['head', '06433001'],
  ] as const)
    expect([role, await waiting(role, memberKey)]).toEqual([role, []]);
  const eight = { value: { kind: 'zahl' as const, value: 8_000_000n as Millionths }, note: '' };
  await asked.answer(RAUNHEIM, { faelle: eight });
  await asked.step(RAUNHEIM, { step: 'vorlegen' });
  expect(await waiting('delegate', RAUNHEIM)).toEqual([]);
  expect(await waiting('head', RAUNHEIM)).toMatchObject([{ path: `${sheet.path}/pruefen` }]);
  await asked.step(RAUNHEIM, { step: 'freigeben' });
  expect(await waiting('head', RAUNHEIM)).toEqual([]);
  expect(await waiting('head', TREBUR)).toHaveLength(1);
});
