import { describe, expect, it } from 'vitest';
import { sampleChapter } from '../../test-support/report-samples.ts';
import {
  askedMembers,
  type Consent,
  type ConsentFacts,
  type ConsentRequest,
  planConsent,
} from './chapter-consent.ts';
import { namedMembers } from './named-members.ts';
import type { ChapterKey } from './report-kind.ts';

const MEMBERS = [
  { memberId: '1', memberKey: 'gg', name: 'Groß-Gerau' },
  { memberId: '2', memberKey: 'ra', name: 'Raunheim' },
  { memberId: '3', memberKey: 'gi', name: 'Ginsheim-Gustavsburg' },
  { memberId: '4', memberKey: 'kr', name: 'Kreis Groß-Gerau' },
];

describe('members that a chapter names', () => {
  const named = (text: string, key: ChapterKey = 'empfehlung') =>
    namedMembers({ key, text }, MEMBERS).map(({ memberKey }) => memberKey);

  it.each([
    ['Raunheim zahlt mehr.', ['ra']],
    ['Die Lage Raunheims ist anders.', ['ra']],
    ['Die Raunheimer Verwaltung hat keine Vertretung.', ['ra']],
    ['Mehr als heute würde zahlen: Raunheim (+10,00 €).', ['ra']],
    ['Nicht für Raunheim, Ginsheim-Gustavsburg und Groß-Gerau', ['gg', 'ra', 'gi']],
    ['Der Kreis Groß-Gerau zahlt mehr.', ['kr']],
    ['Die Verwaltung des Kreises Groß-Gerau führt es.', ['kr']],
    ['Kreis\u00a0Groß-Gerau und Stadt Groß-Gerau', ['gg', 'kr']],
    ['Ginsheim allein ist keine Kommune, Raunheimerin und Altraunheim sind keine Namen.', []],
    ['Alt-Raunheim und Raunheim-Süd sind Ortsteile.', []],
    ['Jede Kommune spart.', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('are none in the chapters that list all alike, and none by a table', () => {
    expect(named('Die Projektleitung liegt bei Raunheim.', 'beteiligte')).toEqual([]);
    expect(named('Raunheim', 'zahlen')).toEqual([]);
    const columns = [{ header: 'Kommune' }];
    const tables = [{ kind: 'table' as const, caption: 'Kosten', columns, rows: [['Raunheim']] }];
    expect(namedMembers(sampleChapter('vorteilhaftigkeit', { tables }), MEMBERS)).toEqual([]);
  });

  it('come with the sentence that names them', () => {
    const text =
      '## Begründung\n\nZusammen kostet es 1.140,00 €. Raunheim zahlt etwas mehr als heute. Alle sparen Zeit.';
    expect(namedMembers({ key: 'empfehlung', text }, MEMBERS)).toEqual([
      { memberId: '2', memberKey: 'ra', name: 'Raunheim', passage: 'Raunheim zahlt etwas mehr als heute.' },
    ]);
    expect(
      namedMembers({ key: 'empfehlung', text: '- Raunheim: später\n- Rest: jetzt' }, MEMBERS)[0]?.passage,
    ).toBe('Raunheim: später');
  });

  it('are found whatever signs a name holds', () => {
    const odd = [{ memberKey: 'x', name: 'Amt (Nord) a.d. Ohm' }];
    expect(namedMembers({ key: 'anlass', text: 'Das Amt (Nord) a.d. Ohm fehlt.' }, odd)).toHaveLength(1);
    expect(namedMembers({ key: 'anlass', text: 'Das Amt' }, odd)).toEqual([]);
    expect(namedMembers({ key: 'anlass', text: 'Raunheim' }, [])).toEqual([]);
  });
});

const CHAPTER = sampleChapter('empfehlung', { act: 'freigabe', version: 3, text: 'Raunheim zahlt mehr.' });
const consent = (changes: Partial<Consent> = {}): Consent => ({
  key: 'empfehlung',
  version: 3,
  memberId: '2',
  verdict: 'freigegeben',
  note: '',
  byLabel: 'Dienststellenleitung',
  at: new Date('2026-11-20T10:00:00Z'),
  ...changes,
});

describe('heads that a chapter asks', () => {
  it('are those it names, once it is released', () => {
    expect(askedMembers(CHAPTER, MEMBERS, []).map(({ memberKey }) => memberKey)).toEqual(['ra']);
    expect(askedMembers({ ...CHAPTER, act: 'text' }, MEMBERS, [])).toEqual([]);
  });

  it('stand as they last answered to this version; another version asks anew', () => {
    const later = consent({ verdict: 'widerspruch', note: 'Falsch', at: new Date('2026-11-20T11:00:00Z') });
    const standing = (consents: readonly Consent[]) =>
      askedMembers(CHAPTER, MEMBERS, consents).map((asked) => asked.consent?.verdict ?? null);
    expect(standing([later, consent()])).toEqual(['widerspruch']);
    expect(standing([consent({ version: 2 })])).toEqual([null]);
    expect(standing([consent({ memberId: '1' })])).toEqual([null]);
  });
});

describe('what a head answers', () => {
  const [asked] = askedMembers(CHAPTER, MEMBERS, []);
  const facts: ConsentFacts = { chapter: CHAPTER, asked, isOnBehalf: false };
  type Changes = { readonly asked?: ConsentFacts['asked']; readonly isOnBehalf?: boolean };
  const plan = (request: Partial<ConsentRequest>, changes: Changes = {}) =>
    planConsent({ verdict: 'freigegeben', version: 3, note: '', ...request }, { ...facts, ...changes });
  const fields = (planned: ReturnType<typeof plan>) =>
    planned.ok ? planned.value : planned.error.map(({ field }) => field);

  it.each([
    ['releases with one press', {}, {}, { verdict: 'freigegeben', note: '' }],
    [
      'does not agree, and says why',
      { verdict: 'widerspruch', note: ' Es sind 5,00 €. ' },
      {},
      { verdict: 'widerspruch', note: 'Es sind 5,00 €.' },
    ],
    ['does not agree without a reason', { verdict: 'widerspruch', note: ' ' }, {}, ['grund']],
    ['too long a reason', { verdict: 'widerspruch', note: 'x'.repeat(1_001) }, {}, ['grund']],
    [
      'the office with its origin',
      { note: ' per Mail ' },
      { isOnBehalf: true },
      { verdict: 'freigegeben', note: 'per Mail' },
    ],
    ['the office without', {}, { isOnBehalf: true }, ['herkunft']],
    ['too long an origin', { note: 'x'.repeat(301) }, { isOnBehalf: true }, ['herkunft']],
    ['the office objecting', { verdict: 'widerspruch', note: 'x' }, { isOnBehalf: true }, ['stand']],
    ['to words that changed', { version: 2 }, {}, ['konflikt']],
    ['not asked', {}, { asked: undefined }, ['stand']],
    ['nothing', { verdict: '' }, {}, ['stand']],
  ] as const)('%s', (_, request, changes, expected) => {
    expect(fields(plan(request, changes))).toEqual(expected);
  });

  it('once, but may change its mind', () => {
    const [silent] = askedMembers(CHAPTER, MEMBERS, [consent()]);
    expect(fields(plan({}, { asked: silent }))).toEqual(['stand']);
    expect(fields(plan({ verdict: 'widerspruch', note: 'Doch nicht' }, { asked: silent }))).toEqual({
      verdict: 'widerspruch',
      note: 'Doch nicht',
    });
  });
});
