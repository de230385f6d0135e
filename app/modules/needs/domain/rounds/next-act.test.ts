import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { nextStep } from './next-act.ts';

const FACTS = {
  state: 'offen' as const,
  dueOn: calendarDate('2026-12-18'),
  today: calendarDate('2026-11-21'),
  tasks: 148,
  members: 29,
  released: 20,
  withoutComplexity: 0,
};

it.each([
  [{ state: 'entwurf' as const, dueOn: null }, 'einstellungen', 'Nennen Sie zuerst den letzten Tag'],
  [{ state: 'entwurf' as const }, 'oeffnen', '148 Aufgaben, 29 Kommunen'],
  [{}, 'abwarten', '20 von 29 Bögen sind freigegeben. Geantwortet werden kann bis zum 18.12.2026.'],
  [{ today: calendarDate('2026-12-18') }, 'abwarten', '20 von 29'],
  [{ today: calendarDate('2026-12-19') }, 'schliessen', 'Die Frist 18.12.2026 ist abgelaufen.'],
  [{ released: 29 }, 'schliessen', 'Alle gefragten Kommunen'],
  [{ state: 'geschlossen' as const, released: 0 }, 'einstellungen', 'Öffnen Sie die Runde wieder'],
  [{ state: 'geschlossen' as const, withoutComplexity: 4 }, 'komplexitaet', 'Für 4 Aufgaben fehlt'],
  [{ state: 'geschlossen' as const }, 'freigeben', 'Prüfen Sie die Rangfolge'],
  [{ state: 'freigegeben' as const }, 'rangfolge', 'sichtbar'],
])('%o leads to %s', (change, act, reason) => {
  expect(nextStep({ ...FACTS, ...change })).toEqual({ act, reason: expect.stringContaining(reason) });
});
