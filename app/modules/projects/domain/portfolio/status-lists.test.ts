import { describe, expect, it } from 'vitest';
import { day, sampleUndertaking, since } from '../../test-support/project-samples.ts';
import type { StateEntry } from '../undertakings/undertaking.ts';
import type { StatusCandidate } from './status-list.ts';
import { statusLists } from './status-lists.ts';
import { LIST_KEYS, lineDetail, statusText } from './status-text.ts';

const PERIOD = { startsOn: day('2024-11-01'), endsOn: day('2025-10-31') };
const candidate = (
  id: string,
  states: readonly StateEntry[],
  changes: Partial<StatusCandidate> = {},
): StatusCandidate => ({
  ...sampleUndertaking({ slug: id, title: id, states }),
  id,
  participants: 12,
  implementing: null,
  ...changes,
});
const entry = (from: string, state: StateEntry['state'], changes: Partial<StateEntry> = {}): StateEntry => ({
  ...since(from, state),
  ...changes,
});
const placeOf = (states: readonly StateEntry[], changes: Partial<StatusCandidate> = {}) => {
  const lists = statusLists([candidate('x', states, changes)], PERIOD);
  return LIST_KEYS.find((key) => lists[key].length > 0) ?? null;
};

describe('the list an undertaking stands in', () => {
  it.each<[string, readonly StateEntry[], string | null]>([
    ['nothing known yet', [entry('2025-11-01', 'laufend')], null],
    ['waits', [entry('2025-01-01', 'warteliste')], null],
    ['given up', [entry('2025-01-01', 'in-vorbereitung'), entry('2025-02-01', 'verworfen')], null],
    ['in preparation', [entry('2025-10-31', 'in-vorbereitung')], 'vorbereitung'],
    ['runs', [entry('2023-01-01', 'laufend')], 'laufend'],
    ['rests', [entry('2023-01-01', 'laufend'), entry('2025-01-01', 'ausgesetzt')], 'laufend'],
    ['ended on the first day', [entry('2024-11-01', 'abgeschlossen')], 'abgeschlossen'],
    ['ended on the last day', [entry('2025-10-31', 'umgesetzt')], 'abgeschlossen'],
    ['ended the day before', [entry('2024-10-31', 'umgesetzt')], 'umgesetzt'],
    ['ended the day after', [entry('2025-01-01', 'laufend'), entry('2025-11-01', 'umgesetzt')], 'laufend'],
    [
      'ended within, carried out later within',
      [entry('2025-01-01', 'abgeschlossen'), entry('2025-05-01', 'umgesetzt')],
      'abgeschlossen',
    ],
    [
      'ended before, carried out within',
      [entry('2024-01-01', 'abgeschlossen'), entry('2025-05-01', 'umgesetzt')],
      'umgesetzt',
    ],
    ['by then at the latest', [entry('2025-10-31', 'umgesetzt', { precision: 'latest' })], 'umgesetzt'],
    [
      'goal reached before',
      [entry('2024-01-01', 'abgeschlossen', { outcome: 'ziel-erreicht' })],
      'umgesetzt',
    ],
    ['minimum before', [entry('2024-01-01', 'abgeschlossen', { outcome: 'minimalziel' })], 'ohne'],
    ['outsider before', [entry('2024-01-01', 'abgeschlossen', { outcome: 'externe-stelle' })], 'ohne'],
    ['to come', [entry('2024-01-01', 'abgeschlossen', { outcome: 'umsetzung-folgt' })], 'ohne'],
    ['nothing', [entry('2024-01-01', 'abgeschlossen', { outcome: 'keine-zusammenarbeit' })], 'ohne'],
    ['outcome not told', [entry('2024-01-01', 'abgeschlossen')], 'ohne'],
    ['taken up again', [entry('2024-01-01', 'abgeschlossen'), entry('2025-03-01', 'laufend')], 'laufend'],
  ])('%s', (_, states, expected) => {
    expect(placeOf(states)).toBe(expected);
  });

  it.each(['oertliche-ikz', 'staendige-gruppe'] as const)('is none for %s', (kind) => {
    expect(placeOf([entry('2025-01-01', 'laufend')], { kind })).toBeNull();
  });
});

describe('a line', () => {
  it('tells number, outcome and reason, and what is new', () => {
    const lists = statusLists(
      [
        candidate('meldestelle', [
          entry('2023-09-01', 'laufend'),
          entry('2025-10-01', 'abgeschlossen', { outcome: 'minimalziel', reason: 'Keine Meldungen.' }),
        ]),
        candidate('archiv', [entry('2025-07-01', 'laufend')], { participants: 1 }),
        candidate('pause', [
          entry('2023-01-01', 'laufend'),
          entry('2025-04-01', 'ausgesetzt', { until: day('2026-01-01'), reason: 'Abwarten.' }),
        ]),
      ],
      PERIOD,
    );
    expect(lists.abgeschlossen.map(lineDetail)).toEqual([
      '(12 Kreiskommunen; Minimalziel erreicht; Keine Meldungen)',
    ]);
    expect(lists.laufend.map(lineDetail)).toEqual([
      '(1 Kreiskommune)',
      '(12 Kreiskommunen; ausgesetzt bis 01.01.2026: Abwarten)',
    ]);
    expect(statusText(lists, PERIOD).split('\n')).toContain('- archiv (1 Kreiskommune) – neu gestartet');
  });

  it('speaks for its part while both run, a measure for the review that recommended it', () => {
    const runs = [entry('2025-01-01', 'laufend')];
    const done = [entry('2020-01-01', 'umgesetzt')];
    const lists = statusLists(
      [
        candidate('ganz', runs),
        candidate('teil', runs, { parentId: 'ganz', participants: 4 }),
        candidate('pruefung', done),
        candidate('ausschreibung', done, { parentId: 'pruefung', kind: 'umsetzungsmassnahme' }),
        candidate('basis', done),
        candidate('stelle', done, { parentId: 'basis', kind: 'umsetzungsprojekt' }),
      ],
      PERIOD,
    );
    expect(lists.laufend.map(({ id, note }) => [id, note])).toEqual([
      ['ganz', 'dazu „teil“ mit 4 Kreiskommunen'],
    ]);
    expect(lists.umgesetzt.map(({ id }) => id)).toEqual(['ausschreibung', 'basis', 'stelle']);
  });
});
