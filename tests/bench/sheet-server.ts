/**
 * The application with a county of 29 members, about 150 tasks and an open round, and someone signed in as the head of
 * one member. Bundled and started by tests/bench/save-rating.ts.
 */
import { serve } from '@hono/node-server';
import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import { loadNeeds } from '../../app/demo/load-needs.ts';
import { addDays } from '../../app/foundation/calendar-date.ts';
import { createApp } from '../../app/main.ts';
import { DEFAULT_WEIGHTS } from '../../app/modules/needs/domain/index.ts';
import { createRound } from '../../app/modules/needs/use-cases/rounds/create-round.ts';
import { openRound } from '../../app/modules/needs/use-cases/rounds/open-round.ts';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { insertAccounts } from '../../app/platform/auth/accounts.ts';
import { hashPassword } from '../../app/platform/auth/password.ts';
import { signIn } from '../../app/platform/auth/sign-in.ts';
import { newId } from '../../app/platform/new-id.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';

const installation = await openInstallation();
const { services } = installation;
const { database, clock } = services;
const county = DEMO_COUNTIES.find(({ slug }) => slug === 'main-kinzig');
if (!county) throw new Error('no demo county main-kinzig');

const ADDRESS = 'bench@gemeinwerk.test';
const PASSWORD = 'nur-zum-messen-da';
const ACTOR = 'befehl:bench';
const { name, office, countyKey } = county;
const alliance = { id: newId(), slug: 'bogen', name, office, countyKey, isDemo: false };
await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
const members = await database.inAlliance(alliance.id, async (tx) => {
  const loading = { tx, allianceId: alliance.id, at: clock.now() };
  const loaded = await loadMembers(loading, county);
  await loadNeeds(loading, county, loaded);
  return loaded;
});
const created = await createRound(
  services,
  alliance,
  {
    title: 'Messung',
    asOf: clock.today(),
    dueOn: addDays(clock.today(), 30),
    taskIds: null,
    cohorts: new Map([...members.values()].map((id) => [id, 'study' as const])),
    weights: DEFAULT_WEIGHTS,
    criteria: [],
    countyWideFrom: 50,
    rankingVisibility: 'leitungen',
    ratingsVisibility: 'leitungen',
    previousRoundId: null,
  },
  ACTOR,
);
if (!created.ok) throw new Error(JSON.stringify(created.error));
const opened = await openRound(services, alliance, created.value.slug, ACTOR);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const [memberKey = ''] = members.keys();
const grants = [{ allianceId: alliance.id, role: 'head' as const, memberKey }];
const passwordHash = await hashPassword(PASSWORD);
await database.inPlatform((tx) =>
  insertAccounts(tx, [{ address: ADDRESS, displayName: 'Bench', grants }], passwordHash, {
    actor: ACTOR,
    at: clock.now(),
  }),
);
const signedIn = await signIn(
  { database, limit: services.signInLimit },
  { address: ADDRESS, password: PASSWORD, ip: '127.0.0.1', now: clock.now(), withDemoAccounts: false },
);
const secret = signedIn.ok ? signedIn.secret : '';
const app = await createApp(installation, []);
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  const sheet = `/v/${alliance.slug}/runden/${created.value.slug}/antwort/${memberKey}`;
  process.stdout.write(
    `${JSON.stringify({ port, cookie: `gemeinwerk=${secret}`, sheet, origin: services.config.baseUrl })}\n`,
  );
});
process.once('SIGTERM', () => {
  server.close(() => void installation.close().then(() => process.exit(0)));
  if ('closeAllConnections' in server) server.closeAllConnections();
});
