import { expect, it } from 'vitest';
import { atOnce } from '../../../tests/support/at-once.ts';
import { createTestApp } from '../../../tests/support/test-app.ts';
import { queries } from '../db/queries.ts';
import { queueMail } from './queue-mail.ts';

const { services, alliance, neighbour } = await createTestApp({ routes: {} });
const NOW = new Date('2026-11-21T10:00:00Z');
const queue = (key: string, where = alliance) =>
  services.database.inAlliance(where.id, (tx) =>
    queueMail(
      tx,
      { allianceId: where.id, key, to: 'amt@trebur.test', subject: 'Frist', text: 'Bitte antworten.' },
      NOW,
    ),
  );
const keys = (where = alliance) =>
  services.database.inAlliance(where.id, (tx) =>
    queries(tx).selectFrom('platform.mail').select(['key', 'state']).orderBy('key').execute(),
  );

it('an occasion is queued once, however often and at once it is asked for, in each alliance', async () => {
  const calls = Array.from({ length: 6 }, () => () => queue('umlauf/1/06433014'));
  const answers = await atOnce(services.config.databaseUrl ?? '', 'platform.mail', calls);
  expect(answers.filter(Boolean)).toHaveLength(1);
  expect(await queue('umlauf/2/06433014')).toBe(true);
  expect(await queue('umlauf/1/06433014', neighbour)).toBe(true);
  expect(await keys()).toEqual([
    { key: 'umlauf/1/06433014', state: 'waiting' },
    { key: 'umlauf/2/06433014', state: 'waiting' },
  ]);
});

it('a mail stands or falls with its occasion', async () => {
  const failing = services.database.inAlliance(neighbour.id, async (tx) => {
    await queueMail(
      tx,
      { allianceId: neighbour.id, key: 'verworfen', to: 'a@b.test', subject: '', text: '' },
      NOW,
    );
    throw new Error('occasion refused');
  });
  await expect(failing).rejects.toThrow('occasion refused');
  expect((await keys(neighbour)).map(({ key }) => key)).not.toContain('verworfen');
});
