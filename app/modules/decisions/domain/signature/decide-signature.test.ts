import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import {
  BOTH,
  headLine,
  memberLine,
  RAUNHEIM,
  STRUCK,
  sampleEntry,
  sampleSignature,
  signingFacts,
} from '../../test-support/signature-samples.ts';
import type { Deputy } from '../authority/deputy.ts';
import { decideSignature } from './decide-signature.ts';
import { decideStrike } from './decide-strike.ts';
import type { SignatureEntry, SigningFacts } from './signing-facts.ts';

const refusals = (facts: Partial<SigningFacts> = {}, entry: Partial<SignatureEntry> = {}) => {
  const decided = decideSignature(signingFacts(facts), sampleEntry(entry));
  return decided.ok ? [] : decided.error.map(({ field, reason }) => `${field}: ${reason}`);
};
const DEPUTY: Deputy = {
  id: 'd',
  memberId: 'm',
  kind: 'abwesenheit',
  address: 'vertretung@raunheim.test',
  office: 'Erste Stadträtin',
  validFrom: calendarDate('2026-11-16'),
  validTo: calendarDate('2026-11-20'),
  isSample: false,
};

describe('decideSignature (HGO § 71 II, HKO § 45)', () => {
  it('takes both signatures of one paper', () => {
    expect(decideSignature(signingFacts(), sampleEntry())).toEqual({
      ok: true,
      value: [
        { capacity: 'leitung', office: 'Bürgermeisterin', signedOn: '2026-11-18' },
        { capacity: 'weiteres-mitglied', office: 'Erste Stadträtin', signedOn: '2026-11-18' },
      ],
    });
  });

  it('takes one after the other, also on the day the version went out and today', () => {
    const first = { lines: [headLine({ signedOn: calendarDate('2026-11-10') })] };
    const second = { lines: [memberLine({ signedOn: calendarDate('2026-11-21') })] };
    expect(refusals({}, first)).toEqual([]);
    expect(refusals({ recorded: [sampleSignature()] }, second)).toEqual([]);
  });

  it.each<[string, Partial<SigningFacts>, Partial<SignatureEntry>, RegExp]>([
    [
      'an outdated version',
      { party: { memberKey: RAUNHEIM, state: 'zugestimmt', agreedVersion: 2 } },
      {},
      /^version: Unterschrieben ist Fassung 1, zugestimmt hat die Kommune Fassung 2.*herunter/,
    ],
    ['a member that is no party', { party: undefined }, {}, /nicht beteiligt/],
    [
      'a member that takes no part',
      { party: { memberKey: RAUNHEIM, state: 'nimmt-nicht-teil', agreedVersion: null } },
      {},
      /nimmt nicht teil/,
    ],
    [
      'a member that objected',
      { party: { memberKey: RAUNHEIM, state: 'widerspruch', agreedVersion: null } },
      {},
      /widersprochen/,
    ],
    [
      'a member that has not agreed yet',
      { party: { memberKey: RAUNHEIM, state: 'gefragt', agreedVersion: null } },
      {},
      /zuerst die Zustimmung/,
    ],
    [
      'a document that does not bind',
      { document: { state: 'im-umlauf', form: 'text' } },
      {},
      /genügt eine Antwort/,
    ],
    ['a draft', { document: { state: 'entwurf', form: 'schrift' } }, {}, /Entwurf/],
    ['a withdrawn document', { document: { state: 'zurueckgezogen', form: 'schrift' } }, {}, /zurückgezogen/],
    ['a sealed document', { document: { state: 'versiegelt', form: 'schrift' } }, {}, /versiegelt/],
    [
      'a recorder of another member',
      { by: { kind: 'konto', memberKeys: ['06433014'] } },
      {},
      /tragen nur ihre Leitung/,
    ],
    [
      'a capacity that is recorded',
      { recorded: [sampleSignature()] },
      { lines: [headLine()] },
      /^line-leitung: Diese Unterschrift ist schon eingetragen: Bürgermeisterin, 18\.11\.2026\. Streichen/,
    ],
    [
      'the same capacity twice',
      {},
      { lines: [headLine(), headLine()] },
      /^lines: Jede Unterschrift kann nur einmal/,
    ],
    [
      'a day to come',
      {},
      { lines: [headLine({ signedOn: calendarDate('2026-11-22') })] },
      /^line-leitung: Der 22\.11\.2026 liegt in der Zukunft/,
    ],
    [
      'a day before the version was sent',
      {},
      { lines: [headLine({ signedOn: calendarDate('2026-11-09') })] },
      /ging erst am 10\.11\.2026 hinaus/,
    ],
    [
      'the file of another member',
      { fileUsedFor: 'Trebur, „Vereinbarung“' },
      {},
      /^file: Diese Datei ist schon eingetragen: Trebur/,
    ],
    ['no signature at all', {}, { lines: [] }, /^lines: Wählen Sie/],
    ['no office', {}, { lines: [headLine({ office: ' ' })] }, /Geben Sie das Amt an/],
    ['an office that is a novel', {}, { lines: [headLine({ office: 'x'.repeat(121) })] }, /120 Zeichen/],
    [
      'a capacity nobody has',
      { required: BOTH.slice(0, 1) },
      { lines: [memberLine()] },
      /unterschreibt für diese Kommune niemand/,
    ],
    [
      'the same office for both',
      {},
      { lines: [headLine(), memberLine({ office: 'bürgermeisterin ' })] },
      /zwei verschiedene Personen/,
    ],
    [
      'the office that signed as head already',
      { recorded: [sampleSignature()] },
      { lines: [memberLine({ office: 'Bürgermeisterin' })] },
      /zwei verschiedene Personen/,
    ],
    [
      'a deputy on a day without one',
      { deputies: [DEPUTY] },
      { lines: [headLine({ asDeputy: true, signedOn: calendarDate('2026-11-21') })] },
      /Für den 21\.11\.2026 ist keine Vertretung/,
    ],
    [
      'a deputy of the further member',
      { deputies: [DEPUTY] },
      { lines: [memberLine({ asDeputy: true })] },
      /Vertreten lässt sich nur die Leitung/,
    ],
    [
      'a deputy who signs for both',
      { deputies: [DEPUTY] },
      { lines: [headLine({ asDeputy: true }), memberLine()] },
      /zwei verschiedene Personen/,
    ],
  ])('refuses %s with a remedy', (_, facts, entry, message) => {
    expect(refusals(facts, entry)).toEqual([expect.stringMatching(message)]);
  });

  it('keeps the office of the deputy who signed for the head on a day of the absence', () => {
    const lines = [headLine({ asDeputy: true, office: '' }), memberLine({ office: 'Stadtrat' })];
    const decided = decideSignature(signingFacts({ deputies: [DEPUTY] }), sampleEntry({ lines }));
    expect(decided).toMatchObject({ value: [{ office: 'Erste Stadträtin (in Vertretung)' }, {}] });
  });

  it('takes signatures that come in after the last answer', () => {
    expect(refusals({ document: { state: 'abgeschlossen', form: 'schrift' } })).toEqual([]);
  });

  it('lets a struck signature be recorded anew', () => {
    expect(refusals({ recorded: [sampleSignature({ strike: STRUCK })] })).toEqual([]);
  });

  it('says everything that is wrong at once', () => {
    const lines = [headLine({ office: '' }), memberLine({ signedOn: calendarDate('2027-01-01') })];
    expect(refusals({ fileUsedFor: 'Trebur' }, { lines }).map((text) => text.split(':')[0])).toEqual([
      'file',
      'line-leitung',
      'line-weiteres-mitglied',
    ]);
  });
});

describe('decideStrike', () => {
  const strike = (
    typed: string,
    changes: Partial<Parameters<typeof decideStrike>[2]> = {},
    signature = sampleSignature(),
  ) =>
    decideStrike(signature, typed, {
      document: { state: 'im-umlauf', form: 'schrift' },
      by: { kind: 'geschaeftsstelle' },
      ...changes,
    });

  it('takes a reason and refuses without one, twice, by strangers and at rest', () => {
    expect(strike(' verwechselt ')).toEqual({ ok: true, value: 'verwechselt' });
    expect(strike(' ')).toMatchObject({ error: /warum die Eintragung falsch ist/ });
    expect(strike('x', {}, sampleSignature({ strike: STRUCK }))).toMatchObject({
      error: /schon gestrichen: falsche Kommune/,
    });
    expect(strike('x', { by: { kind: 'konto', memberKeys: ['06433014'] } })).toMatchObject({ ok: false });
    expect(strike('x', { document: { state: 'versiegelt', form: 'schrift' } })).toMatchObject({
      error: /versiegelt/,
    });
  });
});
