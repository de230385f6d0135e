import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { type Blueprint, blueprintJson, blueprintOf } from './blueprint.ts';
import type { ExchangeContent, ExchangeItem } from './exchange-item.ts';
import { readBlueprint } from './read-blueprint.ts';

/** Stands for the hash of the use case: any function of the whole document will do here. */
const sumOf = (document: unknown): string => {
  const text = JSON.stringify(document);
  return `${text.length}/${[...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7)}`;
};

const CONTENT: ExchangeContent = {
  kind: 'erkenntnis',
  text: 'Gemeinsame Vertretung spart Überstunden.',
  figures: [{ label: 'Fälle', value: '412', unit: 'im Jahr', member: null, isReleased: false }],
};
const ITEM: ExchangeItem = {
  title: 'Vertretung im Archiv',
  field: 'Archiv',
  content: CONTENT,
  leftOut: [],
  state: 'freigegeben',
  licence: 'cc-by-4.0',
  origin: {
    alliance: 'Kreis Muster',
    office: 'IKZ-Geschäftsstelle',
    contact: 'ikz@muster.example',
    releasedOn: calendarDate('2026-11-21'),
  },
  isImported: false,
  isSample: true,
  version: 1,
};
const fileOf = (changes: object = {}, sum?: string): string => {
  const document = { ...blueprintJson(blueprintOf(ITEM) as Blueprint), ...changes };
  return JSON.stringify({ ...document, checkSum: sum ?? sumOf(document) });
};
const errorOf = (text: string): string => {
  const read = readBlueprint(text, sumOf);
  return read.ok ? '' : read.error;
};

describe('a blueprint file', () => {
  it.each<[string, ExchangeContent]>([
    ['finding', CONTENT],
    ['report', { kind: 'bericht', chapters: [{ title: 'Anlass', text: 'Text' }], figures: [] }],
    ['solutions', { kind: 'loesungen', solutions: [{ title: 'Ratsinfo', description: '' }] }],
    [
      'questionnaire',
      {
        kind: 'fragebogen',
        description: '',
        questionnaire: {
          questions: [
            {
              key: 'a',
              block: 'organisation',
              label: 'Wie?',
              help: '',
              required: true,
              condition: null,
              kind: 'text',
            },
          ],
          checks: [],
        },
      },
    ],
  ])('is read as it was written (%s)', (_, content) => {
    const blueprint = blueprintOf({ ...ITEM, content }) as Blueprint;
    const document = blueprintJson(blueprint);
    const read = readBlueprint(JSON.stringify({ ...document, checkSum: sumOf(document) }, null, 2), sumOf);
    expect(read).toEqual({ ok: true, value: { blueprint, checkSum: sumOf(document) } });
  });

  it('holds nothing that a member did not release', () => {
    const figures = [
      ...(CONTENT.kind === 'erkenntnis' ? CONTENT.figures : []),
      { label: 'Fälle', value: '17', unit: '', member: 'Raunheim', isReleased: false },
    ];
    const blueprint = blueprintOf({ ...ITEM, content: { kind: 'erkenntnis', text: 'Text', figures } });
    expect(JSON.stringify(blueprint && blueprintJson(blueprint))).not.toContain('Raunheim');
    expect(blueprint?.leftOut).toHaveLength(1);
  });

  it.each([{ state: 'entwurf' }, { state: 'zurueckgezogen' }, { licence: null }, { origin: null }] as const)(
    'is not written where it is not released (%j)',
    (changes) => {
      expect(blueprintOf({ ...ITEM, ...changes })).toBeUndefined();
    },
  );

  it.each([
    ['nothing', '', 'Die Datei ist leer.'],
    ['another file', '{"name":"package"}', 'Das ist keine Blaupause aus Gemeinwerk.'],
    ['a list', '[1, 2]', 'Das ist keine Blaupause aus Gemeinwerk.'],
    ['no JSON', 'PK\u0003\u0004', 'Die Datei ist beschädigt oder keine Blaupause: In Zeile 1'],
    ['a file cut off', fileOf().slice(0, 90), 'Die Datei ist beschädigt'],
    ['a large file', `"${'x'.repeat(1_000_001)}"`, 'Die Datei ist größer als 1 MB.'],
    ['a deep file', '['.repeat(5000), 'Die Datei ist tiefer verschachtelt'],
    ['another version', fileOf({ version: 2 }), 'Diese Blaupause hat die Version 2.'],
    ['no version', fileOf({ version: null }), 'Dieses Programm liest Version 1.'],
    ['a changed text', fileOf().replace('412', '413'), 'Ihre Prüfsumme stimmt nicht.'],
    ['a foreign sum', fileOf({}, 'x'), 'Ihre Prüfsumme stimmt nicht.'],
    ['an unknown kind', fileOf({ kind: 'video' }), 'An der Stelle „kind“'],
    ['an unknown licence', fileOf({ licence: 'frei' }), 'An der Stelle „licence“'],
    ['an unknown field', fileOf({ more: 1 }), 'ein Feld, das es dort nicht gibt: „more“'],
    ['a missing field', fileOf({ title: undefined }), 'An der Stelle „Datei“ fehlt das Feld „title“.'],
    ['a wrong day', fileOf({ origin: { ...ITEM.origin, releasedOn: '2026-02-30' } }), '„origin.releasedOn“'],
    ['a wrong figure', fileOf({ content: { text: 'x', figures: [{ label: 1 }] } }), '„content.figures[1]“'],
    ['an empty text', fileOf({ content: { text: ' ', figures: [] } }), '„content.text“'],
    ['a control character', fileOf({ title: 'a\u0000b' }), 'ein Text ohne Steuerzeichen'],
    [
      'a foreign questionnaire',
      fileOf({
        kind: 'fragebogen',
        content: { description: '', questionnaire: { questions: [1], checks: [] } },
      }),
      '„content.questionnaire“',
    ],
  ])('is refused: %s', (_, text, sentence) => {
    expect(errorOf(text)).toContain(sentence);
    expect(errorOf(text)).toMatch(/\.$/);
  });
});
