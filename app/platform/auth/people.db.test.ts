import { expect, it } from 'vitest';
import { createTestApp } from '../../../tests/support/test-app.ts';
import { disableAccount } from './accounts.ts';
import { listPeople } from './people.ts';

const app = await createTestApp({ routes: {} });
const { services, alliance, neighbour, clock } = app;
const people = (where = alliance) => listPeople(services.database, where.id, clock.today());

it('lists who holds a role in the alliance today, by address, without disabled accounts', async () => {
  await app.account('head', '06433010');
  await app.account('coordinator');
  await app.account('delegate', '06433014', neighbour);
  const gone = await app.account('treasurer', '06433010');
  await disableAccount(services.database, gone.address, { actor: 'befehl:test', at: clock.now() });
  expect((await people()).map(({ address, grants }) => [address, grants])).toEqual([
    ['coordinator@muster.test', [{ role: 'coordinator', memberKey: null }]],
    ['head.06433010@muster.test', [{ role: 'head', memberKey: '06433010' }]],
  ]);
  expect((await people(neighbour)).map(({ address }) => address)).toEqual(['delegate.06433014@nachbar.test']);
});
