import { beforeAll, describe, expect, it } from 'vitest';
import { loadSampleProjects } from '../../app/demo/load-sample-projects.ts';
import { stateAt } from '../../app/modules/projects/domain/undertakings/undertaking.ts';
import { listUndertakings } from '../../app/modules/projects/store/undertaking-store.ts';
import { replayProject } from '../../app/modules/projects/test-support/replay-project.ts';
import { storedProject, trailOf } from '../../app/modules/projects/test-support/stored-project.ts';
import { loadDemoCounty } from '../support/demo-county.ts';
import { openPage, textOf } from '../support/page-text.ts';
import { createTestApp } from '../support/test-app.ts';

const { services, alliance, signedIn } = await createTestApp();
const inAlliance = services.database.inAlliance;

beforeAll(async () => {
  const county = await loadDemoCounty(services, alliance, 'gross-gerau');
  await inAlliance(alliance.id, (tx) =>
    loadSampleProjects(services, { tx, allianceId: alliance.id, at: services.clock.now() }, county, alliance),
  );
});

const samples = async () =>
  (await inAlliance(alliance.id, listUndertakings)).filter(({ isSample }) => isSample);

describe('the sample projects of the demo', () => {
  it('stand in every state that a project without an end can have', async () => {
    const states = (await samples()).map((one) => stateAt(one.states, services.clock.today())?.state);
    expect([...new Set(states)].toSorted()).toEqual([
      'ausgesetzt',
      'in-vorbereitung',
      'laufend',
      'warteliste',
    ]);
  });

  it('have an agreed plan, decided gates and dates where they run', async () => {
    const running = replayProject(
      await inAlliance(alliance.id, (tx) => trailOf(tx, alliance.id, 'gemeinsamer-personalservice')),
    );
    expect(running.decisions.length).toBe(3);
    expect(running.baselines.map(({ agreedOn }) => agreedOn === null)).toEqual([false]);
    expect(running.scheduleItems.length).toBeGreaterThan(5);
    expect(running.participations).toHaveLength(15);
  });

  it('do not tell everyone who is to see to a task before anyone has agreed', async () => {
    const plan = `/v/${alliance.slug}/projekte/gemeinsame-poststelle/ablaufplan`;
    const office = await signedIn('coordinator');
    const tabelle = 'Postwege aufnehmen; 01.03.2027; 05.03.2027; Nauheim';
    expect((await office.post(`${plan}/einfuegen`, { tabelle })).status).toBe(303);
    const read = async (key: string) => textOf(await openPage(await signedIn('head', key), plan));
    expect(textOf(await openPage(office, plan))).toContain('Nauheim');
    expect(await read('06433009')).toContain('Nauheim');
    const trebur = await read('06433014');
    expect(trebur).toContain('vorgesehene Kommune');
    expect(trebur).not.toContain('Nauheim');
  });

  it('are told by the trail alone as the tables hold them, with schedule, gates and who joined', async () => {
    for (const { slug } of await samples())
      await inAlliance(alliance.id, async (tx) => {
        const { head, ...rest } = replayProject(await trailOf(tx, alliance.id, slug));
        const { version: _version, ...told } = head;
        expect({ slug, head: told, ...rest }).toEqual({ slug, ...Object(await storedProject(tx, slug)) });
      });
  });
});
