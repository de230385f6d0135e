import { describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { inActing } from '../../../../platform/acting.ts';
import { readStandingsOf, readWaiting, withdrawSent } from '../../../decisions/index.ts';
import { insertParticipations, readProjectScene } from '../../../projects/index.ts';
import { listMembers } from '../../../region/index.ts';
import { APPRAISAL_TOPICS } from '../../index.ts';
import { frozenSample, reportedProject, TREBUR } from '../../test-support/reported-project.ts';
import { readReportFacts } from '../../use-cases/reports/read-report-facts.ts';
import { readSentReport } from '../../use-cases/reports/read-sent-report.ts';

const RIEDSTADT = '06433011';
const app = await createTestApp();
const { services, alliance } = app;
const office = await app.signedIn('coordinator');
const trebur = await app.signedIn('head', TREBUR);
const riedstadt = await app.signedIn('head', RIEDSTADT);
const today = services.clock.today();
const principal = {
  accountId: 'x',
  address: 'x',
  displayName: 'x',
  grants: [{ allianceId: alliance.id, role: 'coordinator' as const, memberKey: null, validTo: null }],
};

const running = await reportedProject(app, { slug: 'archiv', stage: 'zwischenbericht' });
const ended = await reportedProject(app, { slug: 'theater', stage: 'zwischenbericht', ended: true });
await inActing(services, alliance, 'konto-1', async (acting) => {
  await frozenSample(acting, running, 'zwischenbericht');
  await frozenSample(acting, ended, 'zwischenbericht');
});
const REPORTS = '/v/muster/projekte/archiv/pruefung/berichte';
const FIRST = `${REPORTS}/zwischenbericht/1`;
const due = { frist: '2027-01-15', text: '' };

/** What the record says went round, and where the overview stands. */
const counted = () =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const scene = await readProjectScene(tx, { allianceId: alliance.id, principal, slug: 'archiv', today });
    if (!scene) throw new Error('no project archiv');
    const facts = await readReportFacts(tx, scene, 'zwischenbericht');
    return [(await readSentReport(tx, scene, 'zwischenbericht'))?.head.number, facts?.state];
  });

const joinRiedstadt = () =>
  inActing(services, alliance, 'konto-1', async ({ tx }) => {
    const member = (await listMembers(tx)).find(({ member: { key } }) => key === RIEDSTADT);
    await insertParticipations(tx, alliance.id, [
      {
        undertakingId: running.undertakingId,
        memberId: member?.id ?? '',
        validFrom: calendarDate('2026-11-21'),
        validTo: null,
        participates: true,
        represented: true,
        roles: ['PG'],
        implementation: null,
        coreTeam: false,
        responsible: true,
        note: '',
        version: 1,
      },
    ]);
  });

describe('a report of a project that has ended', () => {
  it('no longer waits to be sent, and says why it cannot be', async () => {
    const waiting = await services.database.inAlliance(alliance.id, async (tx) => {
      const viewer = { principal, allianceId: alliance.id, slug: 'muster' };
      return (await readWaiting(tx, viewer, today, APPRAISAL_TOPICS)).map(({ path }) => path);
    });
    expect(waiting).toEqual(['/projekte/archiv/pruefung/berichte/zwischenbericht/1']);
    const path = '/v/muster/projekte/theater/pruefung/berichte/zwischenbericht/1/senden';
    expect(textOf(await openPage(office, path))).toContain('Das Projekt ist zu Ende');
  });
});

describe('whoever does not take part', () => {
  it('sees that there is a report, without a link into nothing', async () => {
    const list = await openPage(riedstadt, REPORTS);
    expect(textOf(list)).toContain('Zwischenbericht, Nummer 1');
    expect(list).not.toContain(`href="${FIRST}"`);
    expect(await openPage(trebur, REPORTS)).toContain(`href="${FIRST}"`);
  });

  it('reads the report it is asked about once it has joined', async () => {
    await joinRiedstadt();
    expect((await office.post(`${FIRST}/senden`, due)).status).toBe(303);
    expect(textOf(await openPage(riedstadt, FIRST))).toContain('Zwischenbericht, Nummer 1');
    expect(await openPage(riedstadt, REPORTS)).toContain(`href="${FIRST}"`);
  });
});

describe('a number whose document was withdrawn', () => {
  it('does not count, and the earlier one that was decided does', async () => {
    await inActing(services, alliance, 'konto-1', (acting) =>
      frozenSample(acting, running, 'zwischenbericht', 2),
    );
    expect(await counted()).toEqual([1, 'im-umlauf']);
    await withdraw();
    expect(await counted()).toEqual([undefined, 'festgeschrieben']);
  });

  it('says how to go on', async () => {
    expect(textOf(await openPage(office, `${FIRST}/senden`))).toContain(
      'Nummer 1 wurde versandt und zurückgezogen.',
    );
    expect((await office.post(`${REPORTS}/zwischenbericht/2/senden`, due)).status).toBe(303);
    expect(await counted()).toEqual([2, 'im-umlauf']);
    await withdraw();
    const page = await openPage(office, `${REPORTS}/zwischenbericht/2`);
    expect(page).toContain(`href="${REPORTS}/zwischenbericht/festschreiben"`);
    expect(await openPage(trebur, `${REPORTS}/zwischenbericht/2`)).not.toContain('/festschreiben"');
  });
});

/** Takes back what goes round: the wrong deadline. */
async function withdraw() {
  await inActing(services, alliance, 'konto-1', async (acting) => {
    const found = (await readStandingsOf(acting.tx, '/projekte/archiv')).find(
      ({ document }) => document.state === 'im-umlauf',
    );
    if (!found) throw new Error('nothing goes round');
    const done = await withdrawSent(acting, { id: found.document.id, reason: 'Falsche Frist' }, []);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
  });
}
