import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../foundation/calendar-date.ts';
import { runningDocument, sampleParty, TODAY } from '../../test-support/circulation-samples.ts';
import {
  type Answer,
  type AnsweredDocument,
  type Answerer,
  applyAnswer,
  REMARK_MAX,
} from './apply-answer.ts';
import type { Party } from './party.ts';

const HEAD: Answerer = { kind: 'konto', memberKeys: ['06433010'] };
const OFFICE: Answerer = { kind: 'geschaeftsstelle' };

const answer = (
  given: Partial<Answer>,
  party: Partial<Party> | null = {},
  document: Partial<AnsweredDocument> = {},
  by: Answerer = HEAD,
) =>
  applyAnswer(
    party === null ? undefined : sampleParty(party),
    runningDocument(document),
    { event: 'zustimmen', remark: '', versionNumber: 1, ...given },
    { by, today: TODAY },
  );

describe('whoever does not take part', () => {
  it('says why where a report asks, so that the others can read it; elsewhere it need not', () => {
    const leave = (kind: AnsweredDocument['kind'], remark = '') =>
      answer({ event: 'nicht-teilnehmen', remark }, {}, { kind });
    for (const kind of ['zwischenbericht', 'schlussbericht'] as const)
      expect(leave(kind, ' ')).toMatchObject({
        ok: false,
        error: { code: 'text-fehlt', reason: expect.stringContaining('warum Ihre Kommune nicht teilnimmt') },
      });
    expect(leave('zwischenbericht', 'Kein Personal').ok).toBe(true);
    expect(leave('projektauftrag').ok).toBe(true);
  });
});

describe('an answer that counts', () => {
  it('agrees to the version that goes round', () => {
    expect(answer({ versionNumber: 3 }, { askedVersion: 3 }, { versionNumber: 3 })).toMatchObject({
      ok: true,
      value: { party: { state: 'zugestimmt', agreedVersion: 3, version: 2 }, notes: [] },
    });
  });

  it('keeps the condition until the office accepts it, and then as part of the agreement', () => {
    const asked = answer({ event: 'mit-bedingung', remark: ' nur bis 2028 ' });
    expect(asked).toMatchObject({
      value: { party: { state: 'bedingt', remark: 'nur bis 2028', agreedVersion: null } },
    });
    const party = asked.ok ? asked.value.party : {};
    expect(answer({ event: 'bedingung-annehmen', remark: 'ja' }, party, {}, OFFICE)).toMatchObject({
      value: { party: { state: 'zugestimmt', agreedVersion: 1, condition: 'nur bis 2028', version: 3 } },
    });
  });

  it('asks again once a question is answered or an answer is taken back', () => {
    const open = { party: { state: 'gefragt', remark: '', agreedVersion: null } };
    const asked = { state: 'rueckfrage', remark: 'Wer zahlt?' } as const;
    expect(answer({ event: 'beantworten', remark: 'Alle.' }, asked, {}, OFFICE)).toMatchObject({
      value: open,
    });
    const agreed = { state: 'zugestimmt', agreedVersion: 1 } as const;
    expect(answer({ event: 'zuruecknehmen' }, agreed)).toMatchObject({ value: open });
  });

  it('after the deadline counts and says so', () => {
    const late = answer({}, {}, { dueOn: calendarDate('2026-11-20') });
    expect(late).toMatchObject({ ok: true, value: { notes: [expect.stringContaining('20.11.2026')] } });
    expect(answer({}, {}, { dueOn: TODAY })).toMatchObject({ value: { notes: [] } });
  });

  it('to a document that binds is agreement to its wording alone', () => {
    expect(answer({}, {}, { form: 'schrift' })).toMatchObject({
      value: { notes: [expect.stringContaining('Die Unterschrift folgt')] },
    });
    const asked = answer({ event: 'rueckfragen', remark: 'Wann?' }, {}, { form: 'schrift' });
    expect(asked).toMatchObject({ value: { notes: [] } });
  });
});

describe('an answer that does not count', () => {
  const PROVEN: Answerer = { kind: 'im-auftrag', proofNote: 'per Mail vom 12.11.2026', hasProof: true };
  it.each<[string, string, Parameters<typeof answer>]>([
    ['of a member that was not asked', 'keine-partei', [{}, null]],
    ['of another member’s head', 'nicht-befugt', [{}, {}, {}, { kind: 'konto', memberKeys: ['06433006'] }]],
    ['of an account that heads nothing', 'nicht-befugt', [{}, {}, {}, { kind: 'konto', memberKeys: [] }]],
    ['by another member’s link', 'nicht-befugt', [{}, {}, {}, { kind: 'link', memberKey: '06433006' }]],
    ['of the office as if it were the member', 'nicht-befugt', [{}, {}, {}, OFFICE]],
    [
      'of a member as if it were the office',
      'nicht-befugt',
      [{ event: 'bedingung-annehmen' }, { state: 'bedingt' }],
    ],
    ['that only the program gives', 'nicht-befugt', [{ event: 'neu-gefragt' }]],
    ['to a draft', 'ruht', [{}, {}, { state: 'entwurf' }]],
    ['after withdrawal', 'ruht', [{}, {}, { state: 'zurueckgezogen' }]],
    ['after closing', 'ruht', [{}, {}, { state: 'abgeschlossen' }]],
    ['after sealing', 'ruht', [{}, {}, { state: 'versiegelt' }]],
    ['to an outdated version', 'fassung-veraltet', [{}, {}, { versionNumber: 2 }]],
    ['to a version still to come', 'fassung-veraltet', [{ versionNumber: 2 }]],
    ['that crosses another', 'gekreuzt', [{ rowVersion: 1 }, { state: 'widerspruch', version: 2 }]],
    ['given twice', 'schon-so', [{}, { state: 'zugestimmt', agreedVersion: 1 }]],
    [
      'that overturns an agreement',
      'nicht-moeglich',
      [
        { event: 'widersprechen', remark: 'doch nicht' },
        { state: 'zugestimmt', agreedVersion: 1 },
      ],
    ],
    ['that takes back nothing', 'nicht-moeglich', [{ event: 'zuruecknehmen' }]],
    ['that accepts no condition', 'nicht-moeglich', [{ event: 'bedingung-annehmen' }, {}, {}, OFFICE]],
    ['that answers no question', 'nicht-moeglich', [{ event: 'beantworten', remark: 'Ja.' }, {}, {}, OFFICE]],
    ['with a condition unsaid', 'text-fehlt', [{ event: 'mit-bedingung', remark: ' ' }]],
    ['with a question unsaid', 'text-fehlt', [{ event: 'rueckfragen' }]],
    ['with an objection unsaid', 'text-fehlt', [{ event: 'widersprechen' }]],
    ['longer than a remark', 'text-zu-lang', [{ remark: 'x'.repeat(REMARK_MAX + 1) }]],
    ['on behalf without a word of its source', 'herkunft-fehlt', [{}, {}, {}, { ...PROVEN, proofNote: ' ' }]],
    ['on behalf without a file', 'nachweis-fehlt', [{}, {}, {}, { ...PROVEN, hasProof: false }]],
  ])('%s is refused: %s', (_, code, given) => {
    const result = answer(...given);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(result.ok ? '' : result.error.reason).toMatch(/^[A-ZÄÖÜ„].*\.$/s);
  });

  it('names what holds now where two answers cross', () => {
    const crossed = answer({ rowVersion: 1 }, { state: 'zugestimmt', agreedVersion: 1, version: 2 });
    expect(crossed).toMatchObject({
      error: { reason: expect.stringContaining('Fassung 1 ist bereits zugestimmt') },
    });
  });

  it('is accepted on behalf with proof, and by the member’s own link', () => {
    expect(answer({}, {}, {}, PROVEN).ok).toBe(true);
    expect(answer({}, {}, {}, { kind: 'link', memberKey: '06433010' }).ok).toBe(true);
  });
});
