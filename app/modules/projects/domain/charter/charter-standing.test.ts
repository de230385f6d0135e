import { describe, expect, it } from 'vitest';
import { type CharterLinks, charterStanding, type StandingDocument } from './charter-standing.ts';

type Answer = 'gebunden' | 'offen' | 'lehnt ab';

const documentOf = (
  id: string,
  answers: readonly Answer[],
  changes: Partial<StandingDocument> = {},
): StandingDocument => ({
  id,
  state: 'im-umlauf',
  versionNumber: 1,
  dueOn: null,
  parties: answers.map((answer, index) => ({
    memberId: `m${index}`,
    memberKey: `k${index}`,
    name: `Kommune ${index}`,
    roles: [],
    isBound: answer === 'gebunden',
    takesPart: answer !== 'lehnt ab',
  })),
  ...changes,
});

const links = (changes: Partial<CharterLinks> = {}): CharterLinks => ({
  commentDocumentId: null,
  signingDocumentId: null,
  agreedDocumentId: null,
  ...changes,
});

const stateOf = (given: CharterLinks | undefined, ...documents: readonly StandingDocument[]) => {
  const { state, inForce, isAmendment } = charterStanding(given, documents);
  return [state, inForce?.documentId ?? null, isAmendment];
};

describe('a charter stands', () => {
  it('at nothing, as a draft, in its comment round', () => {
    expect(stateOf(undefined)).toEqual(['keiner', null, false]);
    expect(stateOf(links())).toEqual(['entwurf', null, false]);
    const round = links({ commentDocumentId: 'k' });
    expect(stateOf(round, documentOf('k', ['gebunden']))).toEqual(['abstimmung', null, false]);
    expect(stateOf(round, documentOf('k', [], { state: 'zurueckgezogen' }))).toEqual([
      'entwurf',
      null,
      false,
    ]);
    expect(stateOf(round, documentOf('k', [], { state: 'abgeschlossen' }))).toEqual(['entwurf', null, false]);
  });

  it('with nobody bound in its comment round, however many agree to the draft', () => {
    const round = charterStanding(links({ commentDocumentId: 'k' }), [
      documentOf('k', ['gebunden', 'gebunden', 'offen']),
    ]);
    expect([round.bound.length, round.open.length]).toEqual([0, 1]);
  });

  it.each<[readonly Answer[], string]>([
    [['gebunden', 'gebunden'], 'gezeichnet'],
    [['gebunden', 'gebunden', 'lehnt ab'], 'gezeichnet'],
    [['gebunden', 'gebunden', 'offen'], 'zeichnung'],
    [['gebunden', 'lehnt ab'], 'zeichnung'],
    [['lehnt ab', 'lehnt ab'], 'zeichnung'],
  ])('with the answers %j: %s', (answers, state) => {
    const found = charterStanding(links({ signingDocumentId: 'z' }), [documentOf('z', answers)]);
    expect(found.state).toBe(state);
    const count = (answer: Answer) => answers.filter((given) => given === answer).length;
    expect([found.bound.length, found.open.length, found.declined.length]).toEqual([
      count('gebunden'),
      count('offen'),
      count('lehnt ab'),
    ]);
    expect(found.reason).not.toContain('Kommune 0');
  });

  it('on the signed one while an amendment goes round, and after that was withdrawn', () => {
    const amended = links({ signingDocumentId: 'neu', agreedDocumentId: 'alt' });
    const old = documentOf('alt', ['gebunden', 'gebunden']);
    expect(stateOf(amended, old, documentOf('neu', ['gebunden', 'offen']))).toEqual([
      'zeichnung',
      'alt',
      true,
    ]);
    expect(stateOf(amended, old, documentOf('neu', ['gebunden', 'gebunden']))).toEqual([
      'gezeichnet',
      'neu',
      true,
    ]);
    expect(stateOf(amended, old, documentOf('neu', [], { state: 'zurueckgezogen' }))).toEqual([
      'gezeichnet',
      'alt',
      false,
    ]);
  });
});
