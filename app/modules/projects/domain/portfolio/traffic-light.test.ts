import { describe, expect, it } from 'vitest';
import { day } from '../../test-support/project-samples.ts';
import type { Stage } from '../process/stage.ts';
import { type LightFacts, trafficLight } from './traffic-light.ts';

const TODAY = day('2026-11-21');
const facts = (changes: Partial<LightFacts>): LightFacts => ({
  today: TODAY,
  state: 'laufend',
  since: day('2026-05-01'),
  until: null,
  plannedStart: null,
  plannedEnd: day('2027-05-01'),
  hasProjectGroup: true,
  leads: 1,
  participants: 12,
  stages: [],
  waiting: null,
  ...changes,
});
const stage = (changes: Partial<Stage>): Stage => ({
  position: 3,
  key: 'ist-analyse',
  title: 'Ist-Analyse',
  papers: [],
  gate: null,
  gateQuestion: '',
  role: 'arbeit',
  usualWeeks: 8,
  state: 'laufend',
  plannedFrom: day('2026-09-01'),
  plannedTo: day('2026-12-01'),
  startedOn: day('2026-09-01'),
  endedOn: null,
  documentId: null,
  note: '',
  version: 1,
  ...changes,
});

describe('the light', () => {
  it.each<[string, Partial<LightFacts>, string, string]>([
    ['in time', {}, 'gruen', 'Liegt in der Zeit, geplantes Ende am 01.05.2027.'],
    ['ends today', { plannedEnd: TODAY }, 'gruen', 'geplantes Ende am 21.11.2026'],
    [
      'past its end by a day',
      { plannedEnd: day('2026-11-20') },
      'rot',
      'Geplantes Ende am 20.11.2026, seit 1 Tag überschritten.',
    ],
    ['no lead', { leads: 0 }, 'gelb', 'Keine Kommune stellt die Projektleitung.'],
    ['a measure needs none', { leads: 0, hasProjectGroup: false }, 'gruen', 'Liegt in der Zeit'],
    ['participants not handed down', { leads: 0, participants: 0 }, 'gruen', 'Liegt in der Zeit'],
    ['no day agreed', { plannedEnd: null }, 'grau', 'Kein Tag ist vereinbart'],
    ['nothing known', { state: null }, 'grau', 'nicht überliefert'],
    ['waits', { state: 'warteliste' }, 'grau', 'Auf der Warteliste'],
    ['ended, its planned end over', { state: 'umgesetzt', plannedEnd: day('2020-01-01') }, 'grau', 'Beendet'],
    ['rests', { state: 'ausgesetzt', until: TODAY }, 'gruen', 'Vereinbart ausgesetzt bis 21.11.2026.'],
    ['rests past its day', { state: 'ausgesetzt', until: day('2026-11-11') }, 'rot', 'seit 10 Tagen'],
    ['rests without an end', { state: 'ausgesetzt' }, 'grau', 'Kein Tag'],
    // 60 days before 21 November is 22 September; 120 days before is 24 July.
    ['charter open 60 days', { state: 'in-vorbereitung', since: day('2026-09-22') }, 'gruen', 'in der Zeit'],
    ['charter open 61 days', { state: 'in-vorbereitung', since: day('2026-09-21') }, 'gelb', '(61 Tage)'],
    ['charter open 120 days', { state: 'in-vorbereitung', since: day('2026-07-24') }, 'gelb', '(120 Tage)'],
    ['charter open 121 days', { state: 'in-vorbereitung', since: day('2026-07-23') }, 'rot', '(121 Tage)'],
    [
      'start missed',
      { state: 'in-vorbereitung', since: TODAY, plannedStart: day('2026-11-01') },
      'rot',
      'Geplanter Start am 01.11.2026, seit 20 Tagen überschritten.',
    ],
    ['stage in time', { stages: [stage({})] }, 'gruen', '„Ist-Analyse“ liegt in der Zeit'],
    [
      'stage late by 28 days',
      { stages: [stage({ plannedTo: day('2026-10-24') })] },
      'gelb',
      'Stufe „Ist-Analyse“: fällig am 24.10.2026, seit 28 Tagen überschritten.',
    ],
    ['stage late by 29 days', { stages: [stage({ plannedTo: day('2026-10-23') })] }, 'rot', 'seit 29 Tagen'],
    [
      'gate overdue by a day',
      { stages: [stage({ gate: 'alle', plannedTo: day('2026-11-20') })] },
      'rot',
      'Freigabe nach „Ist-Analyse“',
    ],
    [
      'stage not begun',
      { stages: [stage({ state: 'offen', plannedFrom: day('2026-11-20') })] },
      'gelb',
      'Sollte schon begonnen haben: „Ist-Analyse“.',
    ],
    ['answers, 8 days left', { waiting: { members: 2, dueOn: day('2026-11-29') } }, 'gruen', 'in der Zeit'],
    [
      'answers, 7 days left',
      { waiting: { members: 2, dueOn: day('2026-11-28') } },
      'gelb',
      '2 Antworten fehlen, Frist am 28.11.2026.',
    ],
    [
      'answers late',
      { waiting: { members: 1, dueOn: day('2026-11-20') } },
      'rot',
      '1 Antwort fehlt; die Frist ist am 20.11.2026 abgelaufen.',
    ],
    ['all answered', { waiting: { members: 0, dueOn: day('2026-11-20') } }, 'gruen', 'in der Zeit'],
  ])('%s', (_, changes, light, reason) => {
    const found = trafficLight(facts(changes));
    expect(found.light).toBe(light);
    expect(found.reasons.join(' ')).toContain(reason);
  });

  it.each<[string, Partial<LightFacts>, string | null]>([
    ['the charter', { state: 'in-vorbereitung', since: day('2026-07-23') }, '2026-11-21'],
    ['a stage', { stages: [stage({ plannedTo: day('2026-10-23') })] }, '2026-11-21'],
    ['a gate', { stages: [stage({ gate: 'alle', plannedTo: day('2026-11-10') })] }, '2026-11-11'],
    [
      'the first of two',
      { plannedEnd: day('2026-11-15'), waiting: { members: 1, dueOn: day('2026-11-12') } },
      '2026-11-13',
    ],
    ['yellow', { leads: 0 }, null],
  ])('is red since: %s', (_, changes, since) => {
    expect(trafficLight(facts(changes)).redSince).toBe(since);
  });

  it('names all reasons, the red ones first', () => {
    const found = trafficLight(facts({ leads: 0, plannedEnd: day('2026-11-01') }));
    expect(found).toEqual({
      light: 'rot',
      reasons: [
        'Geplantes Ende am 01.11.2026, seit 20 Tagen überschritten.',
        'Keine Kommune stellt die Projektleitung.',
      ],
      redSince: '2026-11-02',
    });
  });
});
