import { expect, it } from 'vitest';
import { trailWord } from './trail-words.ts';

it.each([
  ['head.kind', 'pruefprojekt', 'Prüfprojekt'],
  ['states.0.state', 'in-vorbereitung', 'In Vorbereitung'],
  ['states.0.outcome', 'keine-zusammenarbeit', 'Keine kreisweite Zusammenarbeit'],
  ['states.0.precision', 'latest', 'spätestens'],
  ['step', 'starten', 'Projekt starten'],
  ['stages.2.gate', 'alle', 'alle beteiligten Kommunen'],
  ['stages.2.state', 'offen', 'Noch nicht begonnen'],
  ['localParts.0.state', 'entfaellt', 'Entfällt'],
  ['decision.decision', 'nacharbeit', 'Nacharbeiten, dann erneut entscheiden'],
  ['head.drivers.1', 'kompetenz', 'Kompetenz und Kapazität'],
  ['partner.part', 'betreiber', 'Betreiber'],
  ['event.kind', 'rueckzug', 'Rückzug'],
  ['charter.costKind', 'keine', 'Keine Kosten'],
  // One code, two words: the task of a plan, and the task of a service centre.
  ['scheduleItems.0.kind', 'aufgabe', 'Aufgabe'],
  ['baseline.items.3.kind', 'aufgabe', 'Aufgabe'],
  ['head.kind', 'aufgabe', 'Aufgabe des Dienstleistungszentrums'],
  // What a person wrote stands as it is.
  ['states.0.reason', 'laufend', undefined],
  ['head.kind', 'constructor', undefined],
])('%s %s', (field, value, word) => {
  expect(trailWord(field, value)).toBe(word);
});
