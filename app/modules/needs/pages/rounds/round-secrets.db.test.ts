import { describe, expect, it } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import type { Visibility } from '../../domain/rounds/may-read-round.ts';
import type { RoundState } from '../../domain/rounds/round-state.ts';
import { openTestRound, RAUNHEIM, TREBUR } from '../../test-support/open-round.ts';

const app = await createTestApp();
const { services, alliance } = app;
const round = await openTestRound(services, alliance);
await round.release(RAUNHEIM, ['10', '9', '8']);
await round.write(TREBUR, ['2']);

/** Nobody could have typed it by chance. */
const SECRET = 'Wasserrohrbruch im Rathauskeller';
const inTx = (work: Parameters<typeof services.database.inAlliance<void>>[1]) =>
  services.database.inAlliance(alliance.id, work);
await inTx(async (tx) => {
  for (const table of ['needs.rating', 'needs.draft_answer'] as const)
    await queries(tx)
      .updateTable(table)
      .set({ remark: SECRET, own_number: SECRET, partner: SECRET })
      .where('round_id', '=', round.id)
      .execute();
});
const set = (state: RoundState, ranking: Visibility = 'leitungen', ratings: Visibility = 'leitungen') =>
  inTx(async (tx) => {
    await queries(tx)
      .updateTable('needs.round')
      .set({ state, ranking_visibility: ranking, ratings_visibility: ratings })
      .where('id', '=', round.id)
      .execute();
  });

const readers = {
  oeffentlich: { page: app.anonymous, api: app.anonymous },
  leitungen: { page: await app.signedIn('head', TREBUR), api: await app.withToken('head', TREBUR) },
  intern: { page: await app.signedIn('auditor'), api: await app.withToken('auditor') },
} satisfies Record<Visibility, { page: Visitor; api: Visitor }>;
const API = '/api/v1/alliances/muster/rounds';
const isOpen = async (visitor: Visitor, path: string): Promise<boolean> =>
  (await visitor.send(path)).status === 200;
const textOf = async (visitor: Visitor, path: string): Promise<string> => (await visitor.send(path)).text();

/** Everything that shows a ranking or single ratings to who is signed in. */
async function shown({ page, api }: { page: Visitor; api: Visitor }) {
  const asked = `?runde=${round.slug}`;
  const area = await textOf(page, `/v/muster/bedarf/archiv${asked}`);
  return {
    ranking: [
      (await textOf(page, `/v/muster/bedarf${asked}`)).includes('id="ergebnis"'),
      await isOpen(page, `/v/muster/bedarf.csv${asked}`),
      await isOpen(page, `/v/muster/bedarf.xlsx${asked}`),
      area.includes('id="rechenweg"'),
      await isOpen(api, `${API}/${round.slug}/ranking`),
      await isOpen(api, `${API}/${round.id}/ranking`),
      (await textOf(api, API)).includes(round.slug),
      (await textOf(page, '/v/muster/runden')).includes(`/bedarf?runde=${round.slug}`),
      (await textOf(page, '/v/muster/')).includes('/v/muster/bedarf/archiv'),
    ],
    ratings: [await isOpen(page, `/v/muster/bedarf/bewertungen.csv${asked}`), area.includes('Raunheim')],
  };
}
const all = (list: readonly boolean[], value: boolean) => expect(list).toEqual(list.map(() => value));

// By hand, from the settings' own words: who sees the ranking, who the single ratings.
describe.each<[RoundState, Visibility, Visibility, { ranking: string; ratings: string }]>([
  ['entwurf', 'oeffentlich', 'oeffentlich', { ranking: '', ratings: '' }],
  ['offen', 'oeffentlich', 'oeffentlich', { ranking: '', ratings: '' }],
  ['geschlossen', 'oeffentlich', 'oeffentlich', { ranking: 'intern', ratings: '' }],
  ['freigegeben', 'intern', 'intern', { ranking: 'intern', ratings: 'intern' }],
  ['freigegeben', 'leitungen', 'intern', { ranking: 'intern leitungen', ratings: 'intern' }],
  ['freigegeben', 'leitungen', 'leitungen', { ranking: 'intern leitungen', ratings: 'intern leitungen' }],
  ['freigegeben', 'oeffentlich', 'intern', { ranking: 'intern leitungen oeffentlich', ratings: 'intern' }],
])('a round that is %s, its ranking for %s, its ratings for %s', (state, ranking, ratings, expected) => {
  it.each(['intern', 'leitungen'] as const)('shows %s what was set, on every way', async (reader) => {
    await set(state, ranking, ratings);
    const seen = await shown(readers[reader]);
    all(seen.ranking, expected.ranking.includes(reader));
    all(seen.ratings, expected.ratings.includes(reader));
  });

  it('shows everyone figures of areas at most, and nothing behind the sign-in', async () => {
    await set(state, ranking, ratings);
    const isPublic = expected.ranking.includes('oeffentlich');
    const page = await textOf(app.anonymous, '/v/muster/rangfolge');
    expect(page.includes('Archiv')).toBe(isPublic);
    expect(page).not.toContain('Raunheim');
    expect(await isOpen(app.anonymous, `/v/muster/rangfolge?runde=${round.slug}`)).toBe(isPublic);
    expect((await textOf(app.anonymous, '/v/muster/portal')).includes('/v/muster/rangfolge')).toBe(isPublic);
    const behind = await shown(readers.oeffentlich);
    all([...behind.ranking, ...behind.ratings], false);
  });
});

describe('what a town wrote', () => {
  const values: Readonly<Record<string, string>> = {
    alliance: 'muster',
    slug: 'muster',
    round: round.slug,
    area: 'archiv',
    member: RAUNHEIM,
    key: RAUNHEIM,
    id: round.id,
  };
  const filled = (path: string): string =>
    path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => values[name] ?? 'x');
  const NEEDS = /\/(bedarf|runden|rangfolge|portal|protokoll|buendel|lagebild|aufgaben|rounds|vorschlaege)/;
  const paths = [
    ...app.pageRoutes.filter(({ method }) => method === 'get').map(({ path }) => filled(path)),
    ...app.apiRoutes
      .filter(({ spec }) => spec.method === 'get')
      .map(({ spec }) => filled(spec.getRoutingPath())),
  ]
    // What names something that is not there answers 404 to everyone.
    .filter((path) => (NEEDS.test(path) || path === '/v/muster/') && !/\/x(\/|\.|$)/.test(path));

  it.each(['offen', 'geschlossen'] as const)(
    'stands on no page and in no answer to another, to the trail or to anyone outside while the round is %s',
    async (state) => {
      await set(state, 'oeffentlich', 'oeffentlich');
      expect(paths.length).toBeGreaterThan(20);
      for (const role of ['delegate', 'steering', 'auditor', undefined] as const)
        for (const path of paths) {
          const kind = path.startsWith('/api/') ? app.withToken : app.signedIn;
          const visitor = role ? await visitorOf(role, kind === app.withToken) : app.anonymous;
          const text = await textOf(visitor, path);
          expect([role, path, text.includes(SECRET)]).toEqual([role, path, false]);
        }
    },
  );

  it('stands in no entry of the trail, before and after', async () => {
    const trail = await services.database.inAlliance(alliance.id, (tx) =>
      queries(tx).selectFrom('platform.audit_payload').select('payload').execute(),
    );
    const told = trail.map(({ payload }) => String(payload)).join('\n');
    expect(told).not.toMatch(/"urgency":"?(10|9|8|2)\b/);
    expect(told).not.toContain('"answer"');
  });

  type Role = Parameters<typeof app.signedIn>[0];
  const known = new Map<string, Visitor>();
  async function visitorOf(role: Role, isApi: boolean): Promise<Visitor> {
    const name = `${role} ${isApi}`;
    const member = role === 'delegate' ? TREBUR : undefined;
    const visitor = known.get(name) ?? (await (isApi ? app.withToken : app.signedIn)(role, member));
    known.set(name, visitor);
    return visitor;
  }
});
