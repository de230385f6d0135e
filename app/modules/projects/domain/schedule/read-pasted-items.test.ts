import { expect, it } from 'vitest';
import { calendarDate as day } from '../../../../foundation/calendar-date.ts';
import { readPastedItems } from './read-pasted-items.ts';

const OWNERS = [{ key: '06433010', name: 'Raunheim' }];
const FACTS = {
  today: day('2026-11-21'),
  beginsOn: day('2026-11-01'),
  startedOn: null,
  memberKeys: ['06433010'],
  stagePositions: [],
};

it('reads tabs and semicolons; without an end it is a milestone', () => {
  const text = 'Erhebung\t01.12.2026\t31.01.2027\tRaunheim\tHauptamt\n\nAuftakt;05.12.2026;;raunheim\r\n';
  const read = readPastedItems(text, OWNERS, FACTS);
  expect(read.ok && read.value.map((item) => [item.kind, item.title, item.plannedTo, item.ownerKey])).toEqual(
    [
      ['aufgabe', 'Erhebung', '2027-01-31', '06433010'],
      ['meilenstein', 'Auftakt', '2026-12-05', '06433010'],
    ],
  );
});

it('says of what is no day that it is none', () => {
  expect(readPastedItems('Auftakt;32.13.2026;\nEnde;01.12.2026;morgen', OWNERS, FACTS)).toEqual({
    ok: false,
    error: [
      'Zeile 1: „32.13.2026“ ist kein Tag. Schreiben Sie ihn zum Beispiel als 01.12.2026.',
      'Zeile 2: „morgen“ ist kein Tag. Schreiben Sie ihn zum Beispiel als 01.12.2026.',
    ],
  });
});

it('names every line and reason, and takes nothing', () => {
  const read = readPastedItems(
    'Gut;01.12.2026;02.12.2026\nZu früh;01.10.2026;02.10.2026\nWer;01.12.2026;;Trebur',
    OWNERS,
    FACTS,
  );
  expect(read).toEqual({
    ok: false,
    error: [
      'Zeile 2: Das Projekt beginnt am 01.11.2026. Wählen Sie diesen oder einen späteren Tag.',
      'Zeile 3: „Trebur“ nimmt am Projekt nicht teil. Prüfen Sie die Schreibweise.',
    ],
  });
});

it.each(['', '  \n '])('asks for a line where there is none', (text) => {
  expect(readPastedItems(text, OWNERS, FACTS).ok).toBe(false);
});
