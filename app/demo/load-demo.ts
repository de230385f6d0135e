import { listMembers } from '../modules/region/index.ts';
import { type Alliance, insertAlliance, listAlliances } from '../platform/alliances.ts';
import { insertAccounts } from '../platform/auth/accounts.ts';
import { hashPassword } from '../platform/auth/password.ts';
import { newId } from '../platform/new-id.ts';
import type { Services } from '../platform/services.ts';
import { takeLock } from '../platform/take-lock.ts';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts.ts';
import { DEMO_COUNTIES, type DemoCounty } from './demo-counties.ts';
import { DEMO_ACTOR } from './demo-loading.ts';
import { loadAuthority } from './load-authority.ts';
import { loadBundles } from './load-bundles.ts';
import { loadCapacities } from './load-capacities.ts';
import { loadContributions } from './load-contributions.ts';
import { loadDocuments } from './load-documents.ts';
import { loadExchange } from './load-exchange.ts';
import { loadIdeas } from './load-ideas.ts';
import { loadInformation } from './load-information.ts';
import { loadMatters } from './load-matters.ts';
import { loadMayorSurveys } from './load-mayor-surveys.ts';
import { loadMeetings } from './load-meetings.ts';
import { loadMembers } from './load-members.ts';
import { loadNeeds } from './load-needs.ts';
import { loadNotices } from './load-notices.ts';
import { loadProjects } from './load-projects.ts';
import { loadProposals } from './load-proposals.ts';
import { loadRounds } from './load-rounds.ts';
import { loadSampleAdvantage } from './load-sample-advantage.ts';
import { loadSampleOptions } from './load-sample-options.ts';
import { loadSampleProjects } from './load-sample-projects.ts';
import { loadSampleReports } from './load-sample-reports.ts';
import { loadSignatures } from './load-signatures.ts';
import { loadSurveys } from './load-surveys.ts';

const LOADING_LOCK = 'demo.load';

interface Options {
  /** Leave the database alone where alliances exist that are no demo. */
  readonly onlyIfEmpty: boolean;
  readonly note: (text: string) => void;
}

/**
 * Loads the demo counties that are missing and answers their names. A county is loaded in one transaction:
 * a killed start leaves it empty, and the next start loads it. Of two starts at once the second waits and finds all.
 */
export const loadDemo = (services: Services, options: Options): Promise<string[]> =>
  services.database.inPlatform(async (tx) => {
    await takeLock(tx, LOADING_LOCK);
    return loadMissing(services, options);
  });

async function loadMissing(services: Services, { onlyIfEmpty, note }: Options): Promise<string[]> {
  const known = await listAlliances(services.database);
  if (onlyIfEmpty && known.some((alliance) => !alliance.isDemo)) return [];
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const loaded = new Set<DemoCounty>();
  const load = async (county: DemoCounty): Promise<void> => {
    const alliance = known.find(({ slug }) => slug === county.slug) ?? (await addAlliance(services, county));
    if (!alliance.isDemo || (await isLoaded(services, alliance))) return;
    // Before the county: whoever finds it loaded can rely on its accounts.
    await addAccounts(services, alliance, county, passwordHash);
    await loadCounty(services, alliance, county);
    loaded.add(county);
    note(`Demokreis geladen: ${county.name}`);
  };
  // Side by side: while one waits for the database the other computes.
  const ended = await Promise.allSettled(DEMO_COUNTIES.map(load));
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return DEMO_COUNTIES.filter((county) => loaded.has(county)).map(({ name }) => name);
}

async function addAlliance({ database, clock }: Services, county: DemoCounty): Promise<Alliance> {
  const { slug, name, office, countyKey } = county;
  const alliance = { id: newId(), slug, name, office, countyKey, isDemo: true };
  await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
  return alliance;
}

const isLoaded = ({ database }: Services, { id }: Alliance): Promise<boolean> =>
  database.inAlliance(id, async (tx) => (await listMembers(tx)).length > 0);

function loadCounty(services: Services, alliance: Alliance, county: DemoCounty): Promise<void> {
  return services.database.inAlliance(alliance.id, async (tx) => {
    const loading = { tx, allianceId: alliance.id, at: services.clock.now() };
    const memberIds = await loadMembers(loading, county);
    await loadMeetings(loading, county, memberIds);
    const areaIds = await loadNeeds(loading, county, memberIds);
    await loadRounds(services, loading, county, alliance);
    await loadIdeas(loading);
    await loadProposals(loading, county, memberIds);
    await loadMayorSurveys(services, loading, county, memberIds);
    await loadBundles(services, loading, county);
    await loadProjects(loading, county, memberIds, areaIds);
    await loadCapacities(loading, county, memberIds);
    await loadContributions(loading, county, memberIds);
    await loadAuthority(loading, county, memberIds);
    await loadNotices(services, loading, county, memberIds);
    await loadMatters(loading, county, memberIds);
    await loadDocuments(services, loading, county, alliance);
    await loadSampleProjects(services, loading, county, alliance);
    await loadSurveys(services, loading, county, alliance);
    await loadSampleAdvantage(services, loading, county, alliance);
    await loadSampleOptions(services, loading, county, alliance);
    await loadSignatures(services, loading, county, alliance);
    await loadInformation(services, loading, county, alliance);
    await loadSampleReports(services, loading, county, alliance);
    await loadExchange(services, loading, county, alliance);
  });
}

async function addAccounts(
  { database, clock }: Services,
  alliance: Alliance,
  county: DemoCounty,
  passwordHash: string,
): Promise<void> {
  const members = county.members.map(({ member: { key, name } }) => ({ key, name }));
  const seat = members.find((member) => member.key === county.seatKey);
  if (!seat) throw new Error(`seat ${county.seatKey} is no member`);
  const accounts = demoAccounts(alliance, members, seat);
  await database.inPlatform((tx) =>
    insertAccounts(tx, accounts, passwordHash, { actor: DEMO_ACTOR, at: clock.now() }),
  );
}
