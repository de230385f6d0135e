import { expect, it } from 'vitest';
import { actWord, fieldWord, momentText, subjectName, subjectWord, valueWord } from './audit-words.ts';

it('says in German what was recorded in code, and leaves unknown words as they are', () => {
  expect(`${subjectWord('member')} ${actWord('member.imported')}`).toBe('Mitglied eingelesen');
  expect(`${subjectWord('thing')} ${actWord('thing.bent')}`).toBe('thing thing.bent');
  expect(actWord('audit.payloads-erased')).toBe('Inhalte nach Löschregel entfernt');
  expect(fieldWord('population.1.asOf')).toBe('Einwohner, 2, Stichtag');
  expect(fieldWord('bent')).toBe('bent');
  expect(`${subjectWord('sitting')} ${actWord('sitting.cancelled')}`).toBe('Sitzung abgesagt');
  expect(['true', 'false', '', '2026-11-21', '2026-13-01', '16600'].map(valueWord)).toEqual([
    'ja',
    'nein',
    'leer',
    '21.11.2026',
    '2026-13-01',
    '16600',
  ]);
});

it('names a subject by its title where one is known, and a step by what else tells it apart', () => {
  expect(subjectName('block')).toBe('mehrere auf einmal');
  expect(subjectName('0199')).toBe('0199');
  expect(subjectName('0199', 'Haushalt')).toBe('„Haushalt“');
  expect(subjectName('0199/06433010/3', 'Haushalt')).toBe('„Haushalt“, 06433010, 3');
});

it('tells moments by German clocks, in summer and winter', () => {
  expect(momentText(new Date('2026-11-21T09:05:23Z'))).toBe('21.11.2026, 10:05:23');
  expect(momentText(new Date('2026-07-01T22:30:00Z'))).toBe('02.07.2026, 00:30:00');
});
