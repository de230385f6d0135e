import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import type { Stage } from '../process/stage.ts';
import { accessionBody, accessionClosed, accessionDaysRefused, accessionNotEnterable } from './accession.ts';
import { coreTeamHint } from './core-team.ts';
import { type InformationSource, informationOccasions, nextToTell } from './information.ts';
import { openInformation } from './open-information.ts';
import { checkPartner, type Partner } from './partner.ts';
import { openRequests, type TeamEvent } from './team-event.ts';

const day = calendarDate;

describe('the core team: county and two to three municipalities (PD, phase model)', () => {
  it.each<[string, string[]]>([
    ['', ['06433', '06433010', '06433014']],
    ['', ['06433', '06433010', '06433014', '06433009']],
    ['fehlt der Kreis', ['06433010', '06433014']],
    ['ist neben dem Kreis 1 Kommune', ['06433', '06433010']],
    ['sind neben dem Kreis 4 Kommunen', ['06433', '06433001', '06433002', '06433003', '06433004']],
    ['nicht benannt', []],
  ])('%s of %j', (hint, keys) => {
    const said = coreTeamHint(keys);
    expect(hint === '' ? said : said.includes(hint)).toBe(hint === '' ? '' : true);
  });
});

describe('a partner', () => {
  const PARTNER: Partner = {
    name: 'Muster GmbH',
    kind: 'privat',
    part: 'betreiber',
    steeredBy: '06433010',
    validFrom: day('2026-11-21'),
    validTo: null,
    note: '',
  };
  it.each<[string[], Partial<Partner>]>([
    [[], {}],
    [['steeredBy'], { steeredBy: null }],
    [[], { kind: 'oeffentlich', steeredBy: null }],
    [['steeredBy'], { steeredBy: '06433014' }],
    [['validTo'], { validTo: day('2026-11-20') }],
    [['name', 'note'], { name: ' ', note: 'x'.repeat(501) }],
  ])('is refused for %j where %j', (fields, changes) => {
    expect(checkPartner({ ...PARTNER, ...changes }, ['06433010']).map(({ field }) => field)).toEqual(fields);
  });
});

describe('an accession', () => {
  it('needs a project that has begun, and a member that is not in it', () => {
    const inIt = { participates: true, implementation: null };
    expect(accessionClosed('laufend', null)).toBeNull();
    expect(accessionClosed('umgesetzt', { participates: false, implementation: null })).toBeNull();
    expect(accessionClosed('laufend', inIt)).toContain('schon beteiligt');
    expect(accessionClosed('in-vorbereitung', null)).toContain('in den Projektauftrag auf');
    expect(accessionClosed('abgeschlossen', null)).toContain('abgeschlossen');
  });

  it('is entered once, while it holds: whoever left signs again', () => {
    const bound = { state: 'laufend', isWithdrawn: false, isBound: true, isEntered: false } as const;
    expect(accessionNotEnterable(bound)).toBeNull();
    expect(accessionNotEnterable({ ...bound, isBound: false })).toContain('noch nicht verbindlich');
    expect(accessionNotEnterable({ ...bound, isWithdrawn: true })).toContain('zurückgezogen');
    expect(accessionNotEnterable({ ...bound, isEntered: true })).toContain('schon eingetragen');
    expect(accessionNotEnterable({ ...bound, state: 'abgeschlossen' })).toContain('abgeschlossen');
  });

  it('takes effect after the start, with time to answer', () => {
    const refused = (from: string, dueOn: string) =>
      accessionDaysRefused({
        from: day(from),
        dueOn: day(dueOn),
        startedOn: day('2026-03-01'),
        today: day('2026-11-21'),
      }).map(({ field }) => field);
    expect(refused('2026-02-28', '2026-11-20')).toEqual(['ab', 'frist']);
    expect(refused('2026-03-01', '2026-11-21')).toEqual([]);
  });

  it('puts its clause before the charter, whose wording stays', () => {
    const text = {
      project: 'Archiv',
      member: 'Groß-Rohrheim',
      from: day('2026-12-15'),
      office: 'Geschäftsstelle',
    };
    const body = accessionBody({
      ...text,
      charter: { body: '# 1. Ziele\n\n## Strategisch\n\nSparen.', version: 2 },
    });
    expect(body).toContain('Groß-Rohrheim tritt dem Projekt „Archiv“ zum 15.12.2026 bei.');
    expect(body).toContain('in Fassung 2');
    expect(body.endsWith('# Wortlaut des Projektauftrags\n\n## 1. Ziele\n\n## Strategisch\n\nSparen.')).toBe(
      true,
    );
    expect(accessionBody({ ...text, charter: null })).toContain('nicht hinterlegt');
  });
});

describe('requests to join', () => {
  const event = (memberId: string, kind: TeamEvent['kind'], at: string): TeamEvent => ({
    memberId,
    kind,
    onDay: day('2026-11-21'),
    reason: '',
    documentId: null,
    byLabel: 'Leitung',
    proofNote: '',
    proofSha256: null,
    recordedAt: new Date(at),
  });

  it('are open until the member is asked or joins', () => {
    const asked = event('a', 'anfrage', '2026-11-21T10:00:00Z');
    const joined = event('b', 'beitritt', '2026-11-23T10:00:00Z');
    const events = [asked, event('b', 'anfrage', '2026-11-22T10:00:00Z'), joined];
    expect(openRequests(events, [])).toEqual([asked]);
    const sent = (at: string) => [{ memberId: 'a', at: new Date(at) }];
    expect(openRequests(events, sent('2026-11-21T10:00:01Z'))).toEqual([]);
    // It left, or declined, and asks anew: an accession of long ago is no answer.
    expect(openRequests(events, sent('2025-01-01T10:00:00Z'))).toEqual([asked]);
  });
});

describe('what is to be told', () => {
  const stage = (key: string, changes: Partial<Stage>): Stage => ({
    position: 1,
    key,
    title: key,
    papers: [],
    gate: null,
    gateQuestion: '',
    role: 'arbeit',
    usualWeeks: 4,
    state: 'offen',
    plannedFrom: null,
    plannedTo: null,
    startedOn: null,
    endedOn: null,
    documentId: null,
    note: '',
    version: 1,
    ...changes,
  });
  const closed = (key: string, endedOn: string, role: Stage['role'] = 'arbeit') =>
    stage(key, { state: 'abgeschlossen', endedOn: day(endedOn), role });
  const SOURCE: InformationSource = {
    startedOn: day('2026-03-01'),
    today: day('2026-11-21'),
    stages: [
      closed('auftrag', '2026-03-01', 'auftrag'),
      closed('alt', '2026-04-30'),
      closed('ist-analyse', '2026-10-15'),
      stage('fazit', { state: 'laufend', plannedTo: day('2026-12-31') }),
    ],
    papers: [
      { id: '1', kind: 'projektauftrag', title: 'Auftrag', versionNumber: 1, sentOn: day('2026-01-10') },
      {
        id: '2',
        kind: 'projektablaufplan',
        title: 'Ablaufplan',
        versionNumber: 2,
        sentOn: day('2026-09-01'),
      },
      { id: '3', kind: 'beitritt', title: 'Beitritt', versionNumber: 1, sentOn: day('2026-10-01') },
    ],
  };

  it('is each closed stage and each paper after the start, for half a year, within two weeks', () => {
    expect(informationOccasions(SOURCE).map(({ key, dueOn }) => [key, dueOn])).toEqual([
      ['projektablaufplan/2/2', '2026-09-15'],
      ['stufe/ist-analyse', '2026-10-29'],
    ]);
    expect(informationOccasions({ ...SOURCE, startedOn: null })).toEqual([]);
  });

  it('waits only while somebody takes part without anybody in the group', () => {
    const occasions = informationOccasions(SOURCE);
    const told = ['projektablaufplan/2/2'];
    const without = { participates: true, represented: false };
    expect(openInformation(occasions, told, [without]).map(({ key }) => key)).toEqual(['stufe/ist-analyse']);
    expect(openInformation(occasions, told, [{ participates: true, represented: true }])).toEqual([]);
  });

  it('says what comes next', () => {
    expect(nextToTell(SOURCE.stages)).toEqual({ title: 'fazit', on: '2026-12-31' });
    expect(nextToTell([])).toBeNull();
  });
});
