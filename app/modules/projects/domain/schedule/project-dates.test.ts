import { expect, it } from 'vitest';
import { calendarDate as day } from '../../../../foundation/calendar-date.ts';
import type { Stage } from '../process/stage.ts';
import { projectDates } from './project-dates.ts';
import type { ScheduleItem } from './schedule.ts';

const STAGE: Stage = {
  position: 3,
  key: 'ist-analyse',
  title: 'Ist-Analyse',
  papers: [],
  gate: 'alle',
  gateQuestion: 'Weiter?',
  role: 'arbeit',
  usualWeeks: 8,
  state: 'laufend',
  plannedFrom: day('2026-10-01'),
  plannedTo: day('2026-12-11'),
  startedOn: day('2026-10-01'),
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
};
const ITEM: ScheduleItem = {
  id: '1',
  kind: 'meilenstein',
  title: 'Sitzung',
  stagePosition: null,
  ownerKey: null,
  ownerOffice: '',
  position: 1,
  plannedFrom: day('2026-12-03'),
  plannedTo: day('2026-12-03'),
  actualFrom: null,
  actualTo: null,
  isRemoved: false,
  version: 1,
};

it('puts ends of stages, items and deadlines in one order, without what was removed or left out', () => {
  const parts = {
    stages: [
      STAGE,
      {
        ...STAGE,
        key: 'fazit',
        title: 'Fazit',
        state: 'offen',
        plannedFrom: day('2027-01-04'),
        plannedTo: day('2027-01-29'),
        gate: null,
      } as const,
      { ...STAGE, key: 'alt', title: 'Ist-Analyse', state: 'abgeschlossen' } as const,
      { ...STAGE, key: 'weg', title: 'Zwischenbericht', state: 'entfallen' } as const,
    ],
    items: [
      ITEM,
      { ...ITEM, id: '2', title: 'Vorbei', plannedTo: day('2026-11-20') },
      { ...ITEM, id: '3', isRemoved: true },
    ],
    documents: [{ id: 'd', title: 'Zwischenbericht', dueOn: day('2026-12-01') }],
    isSuspended: false,
  };
  expect(projectDates(parts).map(({ on, title }) => [on, title])).toEqual([
    ['2026-11-20', 'Vorbei'],
    ['2026-12-01', 'Frist: Zwischenbericht'],
    ['2026-12-03', 'Sitzung'],
    ['2026-12-11', 'Freigabe Ist-Analyse'],
    ['2027-01-04', 'Beginn Fazit'],
    ['2027-01-29', 'Ende Fazit'],
  ]);
});

it('names the end of a stage once, and nothing that was over with its stage', () => {
  const of = (id: string, change: Partial<ScheduleItem>): ScheduleItem => ({ ...ITEM, id, ...change });
  const end = { plannedFrom: day('2026-12-11'), plannedTo: day('2026-12-11') };
  const items = [
    of('1', { kind: 'aufgabe', title: 'Ist-Analyse', stagePosition: 3, ...end }),
    of('2', { title: 'Freigabe Ist-Analyse', stagePosition: 3, ...end }),
    of('3', { title: 'Sitzung der Projektgruppe', stagePosition: 3, ...end }),
    of('4', { kind: 'aufgabe', title: 'Vergessen', stagePosition: 2 }),
  ];
  const stages = [{ ...STAGE, key: 'ablaufplan', position: 2, state: 'abgeschlossen' } as const, STAGE];
  expect(
    projectDates({ stages, items, documents: [], isSuspended: false }).map(({ title }) => title),
  ).toEqual(['Freigabe Ist-Analyse', 'Sitzung der Projektgruppe']);
});

it('names the deadline of what goes round instead of the end of its stage, and while it rests nothing else', () => {
  const documents = [{ id: 'd', title: 'Freigabe „Ist-Analyse“', dueOn: day('2026-12-11') }];
  const titles = (isSuspended: boolean) =>
    projectDates({ stages: [STAGE], items: [ITEM], documents, isSuspended }).map(({ title }) => title);
  expect(titles(false)).toEqual(['Sitzung', 'Frist: Freigabe „Ist-Analyse“']);
  expect(titles(true)).toEqual(['Frist: Freigabe „Ist-Analyse“']);
});
