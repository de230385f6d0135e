import { expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { SHEET_STATES, type SheetState } from '../life/sheet.ts';
import { SURVEY_STATES, type SurveyState } from '../life/survey.ts';
import { type SheetPart, type WaitedSheet, waitingSheet } from './waiting-sheet.ts';

const waited = (
  state: SheetState,
  more: Partial<WaitedSheet['sheet']> = {},
  survey: SurveyState = 'laufend',
): WaitedSheet => ({
  survey: {
    slug: 'archiv',
    title: 'Archiv',
    state: survey,
    dueOn: calendarDate('2026-12-05'),
    isSample: true,
  },
  sheet: { state, releaseNumber: 0, returnNote: '', ...more },
  member: { key: '06433010', name: 'Raunheim' },
  openedOn: calendarDate('2026-11-01'),
  handedOn: state === 'zur-freigabe' ? calendarDate('2026-11-20') : null,
});
const taskFor = (part: SheetPart, ...sheet: Parameters<typeof waited>) =>
  waitingSheet(waited(...sheet), part)?.task ?? null;

it('asks both to answer, and the head alone to release', () => {
  expect(
    (Object.keys(SHEET_STATES) as SheetState[]).map((state) => [
      state,
      taskFor('leitung', state),
      taskFor('beauftragte', state),
    ]),
  ).toEqual([
    [
      'offen',
      'Ihre Antworten fehlen: Bogen ausfüllen und freigeben für Raunheim',
      'Ihre Antworten fehlen: Bogen ausfüllen für Raunheim',
    ],
    [
      'in-arbeit',
      'Ihre Antworten fehlen: Bogen ausfüllen und freigeben für Raunheim',
      'Ihre Antworten fehlen: Bogen ausfüllen für Raunheim',
    ],
    ['zur-freigabe', 'Liegt zur Freigabe vor: Bogen prüfen und freigeben für Raunheim', null],
    ['freigegeben', null, null],
  ]);
  expect(taskFor('beauftragte', 'in-arbeit', { returnNote: 'Block 3 fehlt' })).toBe(
    'Von der Leitung zurück: Bogen überarbeiten für Raunheim',
  );
  expect(taskFor('leitung', 'in-arbeit', { releaseNumber: 1 })).toContain('neu freigeben');
});

it('leads to where it is done and says since when and until when', () => {
  expect(waitingSheet(waited('zur-freigabe'), 'leitung')).toMatchObject({
    path: '/erhebungen/archiv/bogen/06433010/pruefen',
    waitsSince: '2026-11-20',
    dueOn: '2026-12-05',
    isSample: true,
  });
  expect(waitingSheet(waited('offen'), 'beauftragte')).toMatchObject({
    path: '/erhebungen/archiv/bogen/06433010',
    waitsSince: '2026-11-01',
  });
});

it('waits while the survey runs, and what was opened for a correction during the evaluation', () => {
  const waits = (survey: SurveyState, releaseNumber: number) =>
    taskFor('leitung', 'in-arbeit', { releaseNumber }, survey) !== null;
  expect(
    (Object.keys(SURVEY_STATES) as SurveyState[]).map((state) => [state, waits(state, 0), waits(state, 1)]),
  ).toEqual([
    ['entwurf', false, false],
    ['laufend', true, true],
    ['auswertung', false, true],
    ['freigegeben', false, false],
  ]);
});
