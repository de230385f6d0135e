import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { inActing } from '../../../../platform/acting.ts';
import { listMembers } from '../../../region/index.ts';
import type { SampleAdvantage } from '../../domain/advantage/sample-advantage.ts';
import { isSampleAdvantage } from '../../store/sample-advantage-store.ts';
import { advantageStage } from '../../test-support/advantage-stage.ts';
import { euro } from '../../test-support/model-samples.ts';
import { NAUHEIM, RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';
import { playSampleAdvantage } from './play-sample-advantage.ts';
import { readAdvantage } from './read-advantage.ts';
import { readProcessModel } from './read-process-model.ts';

const app = await createTestApp();
const stage = await advantageStage(app);
const { services, alliance } = app;
const TODAY = calendarDate('2026-11-21');
const read = (id: string, today = TODAY) =>
  services.database.inAlliance(alliance.id, (tx) => readAdvantage(tx, id, today));

const told = (memberKey: string, cases: string, furtherToday: string) => ({
  ...{ memberKey, furtherToday, furtherPooled: '0', note: '' },
  volumes: new Map([['p', cases]]),
  minutes: new Map<string, string>(),
});

/** 0.64 EUR a minute: 600 cases 3,840.00 today and 2,304.00 together, 300 cases half of it; 2,000.00 are split alike. */
const SAMPLE: SampleAdvantage = {
  slug: 'probe',
  daysAgo: 3,
  processes: [
    {
      ...{ key: 'p', title: 'Abrechnen', caseName: 'Fälle', isPilot: false, effects: [] },
      steps: [
        {
          ...{ key: 's', title: 'Erfassen', kind: 'qualifiziert', sharePercent: '100' },
          ...{ minutesToday: '10', minutesPooled: '6', gradeToday: 'EG 8', gradePooled: 'EG 8' },
        },
      ],
    },
  ],
  facts: [told(RAUNHEIM, '600', '0'), told(TREBUR, '300', '0')],
  pooled: {
    ...{ fixedCost: '2000', splitKey: 'gleich', setUpCost: '0', setUpYears: '1', deputyFrom: '1' },
    ...{
      serviceStaff: '',
      serviceGrade: '',
      competenceStaff: '',
      competenceGrade: '',
      pricedOn: '2026-06-01',
    },
  },
  decided: [{ title: 'Kosten', verdict: 'neutral', statement: 'Hält sich die Waage.', evidence: '' }],
  scores: [{ memberKey: RAUNHEIM, scores: { Kosten: ['3', '4'] } }],
};

describe('the advantage check for a report', () => {
  let id = '';

  it('is nothing before anything was entered', async () => {
    const { undertakingId } = await stage.project('leer');
    expect(await read(undertakingId)).toBeNull();
  });

  it('reads members in the order of lists, sums, losers and criteria; a sample is played by real acts and marked', async () => {
    id = (await stage.project('probe')).undertakingId;
    await inActing(services, alliance, 'befehl:demo', (acting) => playSampleAdvantage(acting, SAMPLE));
    const result = await read(id);
    expect(
      result?.members.map(({ memberKey, today, pooled, saving }) => [memberKey, today, pooled, saving]),
    ).toEqual([
      [NAUHEIM, null, null, null],
      [RAUNHEIM, euro('3840.00'), euro('3304.00'), euro('536.00')],
      [TREBUR, euro('1920.00'), euro('2152.00'), euro('-232.00')],
    ]);
    expect(result).toMatchObject({ total: { saving: euro('304.00') }, losers: ['Trebur'] });
    expect(result?.members[0]?.note).toContain('Angaben fehlen noch.');
    const cost = result?.criteria.find(({ title }) => title === 'Kosten');
    expect(cost).toEqual({
      title: 'Kosten',
      verdict: 'neutral',
      evidence: 'Hält sich die Waage. 1 von 3 Kommunen hat bewertet: zu wenige Bewertungen für einen Median.',
    });
    expect(await services.database.inAlliance(alliance.id, (tx) => isSampleAdvantage(tx, id))).toBe(true);
    expect(await stage.text(stage.costsOf('probe'))).toContain('Beispieldaten');
  });

  it('holds those that told something once nobody takes part', async () => {
    const before = calendarDate('2026-01-01');
    const keys = (await read(id, before))?.members.map(({ memberKey }) => memberKey);
    expect(keys).toEqual([RAUNHEIM, TREBUR]);
  });

  it('knows the inhabitants of a county that takes part: those of its municipalities', async () => {
    const inhabitants = await services.database.inAlliance(alliance.id, async (tx) => {
      const all = await listMembers(tx);
      const taking = all.flatMap(({ id: memberId, member: { key: memberKey, name } }) =>
        memberKey === '06433' ? [{ memberId, memberKey, name, roles: [] }] : [],
      );
      const towns = all.filter(({ member }) => /^06433\d{3}$/.test(member.key));
      const { model } = await readProcessModel(tx, id, taking, TODAY);
      return { county: model.members[0]?.inhabitants, towns: towns.map(({ population }) => population) };
    });
    const counted = inhabitants.towns.map((history) => history.toSorted(latest)[0]?.value ?? 0);
    expect(inhabitants.county).toBe(counted.reduce((sum, value) => sum + value, 0));
    expect(inhabitants.county).toBeGreaterThan(0);
  });
});

const latest = (a: { readonly asOf: string }, b: { readonly asOf: string }): number =>
  a.asOf < b.asOf ? 1 : -1;
