import { describe, expect, it } from 'vitest';
import { calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { charterMember, fullCharter, payingCharter } from '../../test-support/charter-samples.ts';
import { UNDERTAKING_STATES } from '../undertakings/undertaking.ts';
import { charterJson, readCharterJson } from './charter-json.ts';
import { charterPhase, refuseSending, refuseWriting } from './charter-phase.ts';
import { charterRights } from './charter-viewer.ts';
import { joinProject, withoutMembers } from './join-project.ts';
import { refuseIssueOrder } from './refuse-issue-order.ts';

describe('the phase of a charter', () => {
  it('of every state says whether it is written, sent, or neither', () => {
    const rows = [null, ...UNDERTAKING_STATES].map((state) => {
      const phase = charterPhase(state);
      return [state, phase, refuseWriting(phase) === undefined, refuseSending(phase) === undefined];
    });
    expect(rows).toEqual([
      [null, 'vorher', true, true],
      ['warteliste', 'warteliste', true, false],
      ['in-vorbereitung', 'vorher', true, true],
      ['laufend', 'laeuft', true, true],
      ['ausgesetzt', 'laeuft', true, true],
      ['abgeschlossen', 'beendet', false, false],
      ['umgesetzt', 'beendet', false, false],
      ['verworfen', 'beendet', false, false],
    ]);
  });
});

describe('who may do what with a charter', () => {
  const charter = fullCharter();
  const NOBODY = { isOffice: false, seesAll: false, actsFor: [], memberKeys: [] };
  it.each([
    ['the office', { ...NOBODY, isOffice: true, seesAll: true }, 'writes readsDraft readsSent'],
    ['who works for the lead', { ...NOBODY, memberKeys: ['raunheim'] }, 'writes readsDraft readsSent'],
    ['steering group and auditors', { ...NOBODY, seesAll: true }, 'readsDraft readsSent'],
    ['a member it is meant for', { ...NOBODY, memberKeys: ['trebur'] }, 'readsSent'],
    ['a member that was asked', { ...NOBODY, memberKeys: ['nauheim'] }, 'readsSent'],
    ['any other', { ...NOBODY, memberKeys: ['gernsheim'] }, ''],
  ])('%s', (_, viewer, rights) => {
    const held = Object.entries(charterRights(viewer, charter, [{ memberKey: 'nauheim' }]));
    expect(held.flatMap(([right, has]) => (has ? [right] : [])).join(' ')).toBe(rights);
  });
});

describe('a charter and its project', () => {
  const meant = [
    { memberKey: 'trebur', roles: ['PG'] as const },
    { memberKey: 'nauheim', roles: [] },
  ];

  it('takes members and roles from the project, amounts and core team from the charter', () => {
    const charter = payingCharter({
      members: [charterMember('trebur', { isCore: true }), charterMember('raunheim', { roles: ['PL'] })],
    });
    expect(joinProject(charter, meant).members).toEqual([
      { memberKey: 'trebur', roles: ['PG'], isCore: true, amount: null },
      { memberKey: 'nauheim', roles: [], isCore: false, amount: null },
    ]);
    expect(joinProject(charter, meant).startsOn).toBe(charter.startsOn);
  });

  it('takes days and drivers from the project before its start', () => {
    const planned = { plannedStart: day('2027-02-01'), plannedEnd: null, drivers: ['innovation'] as const };
    expect(joinProject(fullCharter(), meant, planned)).toMatchObject({
      startsOn: '2027-02-01',
      endsOn: null,
      drivers: ['innovation'],
    });
  });

  it('goes out without those who take no part', () => {
    expect(withoutMembers(fullCharter(), ['trebur']).members.map(({ memberKey }) => memberKey)).toEqual([
      'raunheim',
    ]);
  });
});

describe('a kept charter', () => {
  it('is read as it was written, through JSON', () => {
    for (const charter of [
      fullCharter(),
      payingCharter(),
      fullCharter({ startsOn: null, drivers: ['effizienz'] }),
    ])
      expect(readCharterJson(JSON.parse(JSON.stringify(charterJson(charter))))).toEqual(charter);
  });

  it.each([
    [null],
    [{ ...charterJson(fullCharter()), costKind: 'viel' }],
    [{ ...charterJson(fullCharter()), members: 'alle' }],
    [{ ...charterJson(fullCharter()), results: 3 }],
    [{ ...charterJson(fullCharter()), costTotal: 'drei Euro' }],
  ])('that nothing here has written throws: %j', (kept) => {
    expect(() => readCharterJson(kept)).toThrow('kept charter');
  });
});

describe('the order to send it', () => {
  const order = { basedOn: 3, dueOn: day('2026-12-11'), reason: '', without: [] as string[] };
  const context = { today: day('2026-11-21'), version: 3, canLeaveOut: true };
  it.each([
    [undefined, {}, 'neu', {}],
    [undefined, { dueOn: day('2026-11-21') }, 'neu', {}],
    ['version', { basedOn: 2 }, 'neu', {}],
    ['dueOn', { dueOn: null }, 'neu', {}],
    ['dueOn', { dueOn: day('2026-11-20') }, 'neu', {}],
    ['reason', {}, 'fassung', {}],
    ['reason', { reason: ' ' }, 'erneut', {}],
    [undefined, { reason: 'Neuer Beginn' }, 'aenderung', {}],
    ['without', { without: ['trebur'] }, 'neu', { canLeaveOut: false }],
    [undefined, { without: ['trebur'] }, 'neu', {}],
  ] as const)('is refused for %s: %j as %s, %j', (field, changes, kind, situation) => {
    expect(refuseIssueOrder({ ...order, ...changes }, kind, { ...context, ...situation })?.field).toBe(field);
  });
});
