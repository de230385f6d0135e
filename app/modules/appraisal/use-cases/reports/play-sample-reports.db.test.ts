import { expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { readStandingsOf, withdrawSent } from '../../../decisions/index.ts';
import { chaptersOf } from '../../domain/reports/report-kind.ts';
import type { SampleReport } from '../../domain/reports/sample-report.ts';
import { findFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { listChapters } from '../../store/report-chapter-store.ts';
import { NAUHEIM, RAUNHEIM, reportedProject, TREBUR } from '../../test-support/reported-project.ts';
import { playSampleOptions } from '../options/play-sample-options.ts';
import { openFrozen, readFrozen } from './freeze-report.ts';
import { playSampleReports } from './play-sample-reports.ts';

const app = await createTestApp();
const { services, alliance } = app;
const made = await reportedProject(app, { slug: 'archiv', stage: 'zwischenbericht' });
const PAGE = '/v/muster/projekte/archiv/pruefung/berichte/zwischenbericht';

const INTERIM: SampleReport = {
  kind: 'zwischenbericht',
  draftedDaysAgo: 9,
  texts: Object.fromEntries(
    chaptersOf('zwischenbericht')
      .filter((key) => key !== 'empfehlung')
      .map((key) => [key, `Beispiel zu ${key}${key === 'anlass' ? ' in Trebur' : ''}.`]),
  ),
  releasedDaysAgo: 8,
  frozenDaysAgo: 7,
  sent: {
    daysAgo: 6,
    dueInDays: 20,
    introduction: 'Guten Tag.',
    answers: [
      { do: 'antworten', memberKey: RAUNHEIM, event: 'zustimmen', daysAgo: 5 },
      { do: 'antworten', memberKey: TREBUR, event: 'zustimmen', daysAgo: 4 },
      { do: 'antworten', memberKey: NAUHEIM, event: 'nicht-teilnehmen', remark: 'Kein Personal', daysAgo: 4 },
    ],
  },
  withdrawnDaysAgo: 2,
};

it('plays a report from the draft to who leaves after it, by the acts and rules of real ones', async () => {
  await inActing(services, alliance, 'befehl:demo', async (acting) => {
    await playSampleOptions(acting, {
      project: 'archiv',
      daysAgo: 10,
      options: [],
      preferred: null,
      recommendation: { verdict: 'empfohlen', reason: 'Trägt sich.', scope: '', minorityView: '' },
      funding: [],
    });
    await playSampleReports(services, acting, 'archiv', [INTERIM]);
  });
  const office = await app.signedIn('coordinator');
  const text = textOf(await openPage(office, `${PAGE}/1`));
  expect(text).toContain('2 machen weiter 1 macht nicht weiter');
  expect(text).toContain('Trägt sich.');
  // The project is real, its report made up: every page and paper says so.
  expect(text).toContain('Beispieldaten');
  const report = textOf(await openPage(office, PAGE));
  expect(report).toContain('Beispieldaten');
  expect(report).toContain('Geschäftsstelle im Auftrag (per Mail der Leitung (Beispiel))');
  const team = textOf(await openPage(office, '/v/muster/projekte/archiv/beteiligte'));
  expect(team).toContain('Kein Personal');
  expect(team).toContain('Beteiligt: 2');
});

it('says on every page of the reports that they are made up, though the project is real', async () => {
  const office = await app.signedIn('coordinator');
  const appraisal = '/v/muster/projekte/archiv/pruefung';
  for (const path of [`${appraisal}/berichte`, `${appraisal}/weiter`, `${PAGE}/kapitel/anlass/daten`])
    expect([path, textOf(await openPage(office, path))]).toEqual([
      path,
      expect.stringContaining('Beispieldaten'),
    ]);
});

it('freezes no chapter that contradicts the figures beside it: somebody left since it was released', async () => {
  const office = await app.signedIn('coordinator');
  const lead = await app.signedIn('head', RAUNHEIM);
  const refused = await office.post(`${PAGE}/festschreiben`, {});
  expect(refused.status).toBe(409);
  // All but the recommendation were written by hand; their data are those of today.
  expect(textOf(await refused.text())).toContain(
    'Die Daten haben sich geändert seit: „Beteiligte“. Holen Sie diese Kapitel neu aus den Daten',
  );
  const { version } = await chapter('beteiligte');
  const refresh = { version: String(version), was: 'tabellen' };
  expect((await lead.post(`${PAGE}/kapitel/beteiligte/daten`, refresh)).status).toBe(303);
  const release = { kapitel: 'beteiligte', 'fassung-beteiligte': String(version + 1) };
  expect((await lead.post(`${PAGE}/freigeben`, release)).status).toBe(303);
  expect((await office.post(`${PAGE}/festschreiben`, {})).status).toBe(303);
  expect(await membersOf(2)).toEqual([RAUNHEIM, TREBUR]);
});

it('freezes a number whose document was withdrawn once more, though nothing changed', async () => {
  const office = await app.signedIn('coordinator');
  expect((await office.post(`${PAGE}/festschreiben`, {})).status).toBe(409);
  await withdraw();
  expect((await office.post(`${PAGE}/2/senden`, { frist: '2027-01-15', text: '' })).status).toBe(303);
  expect(textOf(await openPage(office, PAGE))).toContain('als Nummer 2 festgeschrieben');
  await withdraw();
  expect(textOf(await openPage(office, PAGE))).toContain('Der Bericht kann festgeschrieben werden.');
  expect((await office.post(`${PAGE}/festschreiben`, {})).headers.get('location')).toContain(
    '/zwischenbericht/3',
  );
});

/** Takes back what goes round: the wrong deadline. */
const withdraw = () =>
  inActing(services, alliance, 'konto-1', async (acting) => {
    const sent = (await readStandingsOf(acting.tx, '/projekte/archiv')).find(
      ({ document }) => document.state === 'im-umlauf',
    );
    await withdrawSent(acting, { id: sent?.document.id ?? '', reason: 'Falsche Frist' }, []);
  });

const chapter = (key: string) =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const place = { undertakingId: made.undertakingId, kind: 'zwischenbericht' } as const;
    const found = (await listChapters(tx, place)).find((one) => one.key === key);
    if (!found) throw new Error(`no chapter ${key}`);
    return found;
  });

const membersOf = (number: number) =>
  services.database.inAlliance(alliance.id, async (tx) => {
    const place = { undertakingId: made.undertakingId, kind: 'zwischenbericht', number } as const;
    return (await readFrozen(tx, place))?.members.map(({ key }) => key).toSorted();
  });

it('keeps the bytes of a frozen report: another content is not opened', async () => {
  await services.database.inAlliance(alliance.id, async (tx) => {
    const head = (await listFrozenReports(tx, made.undertakingId)).at(-1);
    const record = await findFrozenReport(tx, {
      ...made,
      kind: 'zwischenbericht',
      number: head?.number ?? 0,
    });
    if (!record) throw new Error('no frozen report');
    expect(openFrozen(record)).toMatchObject({ isSample: true, number: 1, frozenOn: '2026-11-14' });
    const changed = { ...record, content: record.content.replace('Kein', 'Viel').replace('Trägt', 'Stört') };
    expect(() => openFrozen(changed)).toThrow('does not match its check sum');
  });
});
