import { describe, expect, it } from 'vitest';
import { day } from '../test-support/meeting-samples.ts';
import { type BodyForm, checkBody } from './check-body.ts';
import { checkPause, type PauseForm } from './check-pause.ts';
import { checkSitting, type SittingForm } from './check-sitting.ts';

const messages = (
  result: { ok: true } | { ok: false; error: readonly { field: string; message: string }[] },
) => (result.ok ? [] : result.error.map(({ field, message }) => `${field}: ${message}`));

describe('what is typed about a body', () => {
  const FORM: BodyForm = {
    kind: 'ausschuss',
    name: ' Haupt- und Finanzausschuss ',
    position: '3',
    closingDays: '14',
    invitationDays: '7',
    rhythmWeeks: '',
    activeFrom: '1.4.2026',
    activeTo: '',
    source: 'Geschäftsordnung § 5',
  };

  it('is taken as it is meant', () => {
    expect(checkBody(FORM, 'stadt')).toEqual({
      ok: true,
      value: {
        kind: 'ausschuss',
        name: 'Haupt- und Finanzausschuss',
        position: 3,
        closingDays: 14,
        invitationDays: 7,
        rhythmWeeks: null,
        activeFrom: '2026-04-01',
        activeTo: null,
        source: 'Geschäftsordnung § 5',
      },
    });
  });

  it('names everything that is missing at once', () => {
    const empty = Object.fromEntries(Object.keys(FORM).map((key) => [key, ''])) as BodyForm;
    expect(messages(checkBody(empty, 'stadt')).map((text) => text.split(':')[0])).toEqual([
      'kind',
      'name',
      'position',
      'closingDays',
      'invitationDays',
      'activeFrom',
      'source',
    ]);
  });

  it.each([
    [{ invitationDays: '2' }, 'mindestens 3 Tage liegen (§ 58 Abs. 1 Satz 2 HGO)'],
    [{ position: '0' }, 'als ganze Zahl von 1 bis 20'],
    [{ closingDays: '-1' }, 'als ganze Zahl von 0 bis 180'],
    [{ closingDays: '14,5' }, 'als ganze Zahl von 0 bis 180'],
    [{ rhythmWeeks: '0' }, 'als ganze Zahl von 1 bis 52'],
    [{ activeTo: '31.03.2026' }, 'liegt vor dem ersten (01.04.2026)'],
    [{ name: 'x'.repeat(121) }, 'höchstens 120 Zeichen'],
    [{ kind: 'constructor' }, 'Wählen Sie die Art'],
  ])('refuses %j', (changes, sentence) => {
    expect(messages(checkBody({ ...FORM, ...changes }, 'stadt')).join()).toContain(sentence);
  });

  it('lets associations and companies invite as their statutes say', () => {
    expect(checkBody({ ...FORM, invitationDays: '1' }, 'verband').ok).toBe(true);
    expect(checkBody({ ...FORM, invitationDays: '1' }, 'landkreis').ok).toBe(false);
  });

  it('of a Kreistag needs two weeks', () => {
    const council = { ...FORM, kind: 'vertretung', name: 'Kreistag', invitationDays: '13' };
    expect(messages(checkBody(council, 'landkreis')).join()).toContain(
      'mindestens 14 Tage liegen (§ 32 HKO)',
    );
    expect(checkBody(council, 'stadt').ok).toBe(true);
  });

  it('of the head needs no periods', () => {
    const head = { ...FORM, kind: 'leitung', closingDays: '', invitationDays: '', rhythmWeeks: 'x' };
    expect(checkBody(head, 'stadt')).toMatchObject({
      ok: true,
      value: { closingDays: 0, invitationDays: 0, rhythmWeeks: null },
    });
  });
});

describe('what is typed about a sitting', () => {
  const FORM: SittingForm = { on: '12.03.2027', closesOn: '', note: ' Haushalt ' };
  const PLACE = {
    body: { name: 'Magistrat', activeFrom: day('2026-04-01'), activeTo: null },
    others: [{ on: day('2027-03-01'), cancelled: false }],
  };

  it('is taken as it is meant', () => {
    expect(checkSitting(FORM, PLACE)).toEqual({
      ok: true,
      value: { on: '2027-03-12', closesOn: null, note: 'Haushalt' },
    });
    expect(checkSitting({ ...FORM, closesOn: '2027-03-12' }, PLACE)).toMatchObject({
      value: { closesOn: '2027-03-12' },
    });
  });

  it.each([
    [{ on: '' }, 'on: Geben Sie den Sitzungstag als Datum an'],
    [{ on: '2027-03-01' }, 'on: Am 01.03.2027 ist schon eine Sitzung'],
    [{ closesOn: '13.03.2027' }, 'closesOn: Der Abgabeschluss liegt nach der Sitzung am 12.03.2027'],
    [{ closesOn: 'bald' }, 'closesOn: Geben Sie den Abgabeschluss als Datum an'],
    [{ note: 'x'.repeat(201) }, 'note: Die Bemerkung hat 201 Zeichen'],
  ])('refuses %j', (changes, sentence) => {
    expect(messages(checkSitting({ ...FORM, ...changes }, PLACE)).join()).toContain(sentence);
  });
});

describe('what is typed about a pause', () => {
  const FORM: PauseForm = {
    kind: 'wahl',
    title: 'Kommunalwahl',
    startsOn: '2031-03-09',
    endsOn: '2031-03-09',
    source: 'Bekanntmachung des Landeswahlleiters',
  };

  it('may be a single day', () => {
    expect(checkPause(FORM)).toMatchObject({ ok: true, value: { kind: 'wahl', endsOn: '2031-03-09' } });
  });

  it.each([
    [{ endsOn: '2031-03-08' }, 'liegt vor dem ersten (09.03.2031)'],
    [{ endsOn: '2032-03-09' }, 'Höchstens 100 sind möglich'],
    [{ kind: '' }, 'Wählen Sie die Art der Pause'],
    [{ title: ' ' }, 'Geben Sie die Bezeichnung an'],
    [{ source: '' }, 'Geben Sie die Quelle an'],
  ])('refuses %j', (changes, sentence) => {
    expect(messages(checkPause({ ...FORM, ...changes })).join()).toContain(sentence);
  });
});
