import { expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { chaptersOf } from '../../domain/reports/report-kind.ts';
import type { SampleReport } from '../../domain/reports/sample-report.ts';
import { findFrozenReport, listFrozenReports } from '../../store/frozen-report-store.ts';
import { NAUHEIM, RAUNHEIM, reportedProject, TREBUR } from '../../test-support/reported-project.ts';
import { playSampleOptions } from '../options/play-sample-options.ts';
import { openFrozen } from './freeze-report.ts';
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
      .map((key) => [key, `Beispiel zu ${key}.`]),
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
  expect(textOf(await openPage(office, PAGE))).toContain('Beispieldaten');
  const team = textOf(await openPage(office, '/v/muster/projekte/archiv/beteiligte'));
  expect(team).toContain('Kein Personal');
  expect(team).toContain('Beteiligt: 2');
});

it('keeps the bytes of a frozen report: another content is not opened', async () => {
  await services.database.inAlliance(alliance.id, async (tx) => {
    const [head] = await listFrozenReports(tx, made.undertakingId);
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
