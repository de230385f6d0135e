import { describe, expect, it } from 'vitest';
import { CHARTER_FACTS, fullCharter, payingCharter } from '../../test-support/charter-samples.ts';
import type { Charter } from './charter.ts';
import { charterBody } from './charter-body.ts';
import { withoutMembers } from './join-project.ts';
import { type IssueFacts, planComment, planSigning, type RunningDocument } from './plan-issue.ts';

const bodyOf = (charter: Charter): string => charterBody(charter, CHARTER_FACTS.nameOf);

const factsOf = (charter: Charter, changes: Partial<IssueFacts> = {}) => ({
  ...CHARTER_FACTS,
  phase: 'vorher' as const,
  charter,
  body: bodyOf(charter),
  comments: undefined,
  signing: undefined,
  isSigned: false,
  ...changes,
});

/** The charter as it went round for signature. */
const sent = (charter: Charter, changes: Partial<RunningDocument> = {}): RunningDocument => ({
  id: 'dokument',
  state: 'im-umlauf',
  form: charter.costKind === 'betrag' ? 'schrift' : 'text',
  versionNumber: 1,
  body: bodyOf(charter),
  parties: charter.members.map(({ memberKey, amount }) => ({
    memberKey,
    amount: charter.costKind === 'betrag' ? amount : null,
    takesPart: true,
  })),
  ...changes,
});

const kindOf = (planned: ReturnType<typeof planSigning>) => (planned.ok ? planned.value.kind : planned.error);
const changed = fullCharter({ results: '- Bericht\n- Empfehlung' });

describe('putting a charter to signature', () => {
  it('refuses an incomplete one with every reason, and what is not yet or no longer due', () => {
    const lacking = fullCharter({ results: '', information: '' });
    expect(kindOf(planSigning(factsOf(lacking)))).toEqual([
      expect.stringMatching(/^2\. Zu erarbeitende Ergebnisse: /),
      expect.stringMatching(/^7\. Informationsmanagement: /),
    ]);
    expect(kindOf(planSigning(factsOf(fullCharter(), { phase: 'warteliste' })))).toEqual([
      expect.stringContaining('Warteliste'),
    ]);
    expect(kindOf(planSigning(factsOf(fullCharter(), { phase: 'beendet' })))).toEqual([
      expect.stringContaining('beendet'),
    ]);
  });

  it.each<[string, Charter, RunningDocument | undefined, string]>([
    ['for the first time', fullCharter(), undefined, 'neu'],
    ['as a new version where the wording changed', changed, sent(fullCharter()), 'fassung'],
    ['anew where it binds to amounts now', payingCharter(), sent(fullCharter()), 'erneut'],
    ['anew where it was closed', changed, sent(fullCharter(), { state: 'abgeschlossen' }), 'erneut'],
  ])('goes out %s', (_, charter, signing, kind) => {
    expect(kindOf(planSigning(factsOf(charter, { signing })))).toBe(kind);
  });

  it('goes out anew when it is put to others, but not because somebody declined', () => {
    const running = sent(fullCharter());
    const more = {
      ...running,
      parties: [...running.parties, { memberKey: 'nauheim', amount: null, takesPart: true }],
    };
    const declined = {
      ...running,
      parties: [...running.parties, { memberKey: 'nauheim', amount: null, takesPart: false }],
    };
    expect(kindOf(planSigning(factsOf(changed, { signing: more })))).toBe('erneut');
    expect(kindOf(planSigning(factsOf(changed, { signing: declined })))).toBe('fassung');
    const alone = withoutMembers(fullCharter(), ['trebur']);
    expect(kindOf(planSigning(factsOf(alone, { signing: running })))).toEqual([
      expect.stringContaining('mindestens zwei Kommunen'),
    ]);
  });

  it('does not go out again unchanged', () => {
    expect(kindOf(planSigning(factsOf(fullCharter(), { signing: sent(fullCharter()) })))).toEqual([
      expect.stringContaining('unverändert'),
    ]);
  });

  it('changes a signed charter of a running project by an amendment beside it', () => {
    const signed = { signing: sent(fullCharter()), isSigned: true, phase: 'laeuft' as const };
    expect(kindOf(planSigning(factsOf(changed, signed)))).toBe('aenderung');
    expect(kindOf(planSigning(factsOf(fullCharter(), signed)))).toEqual([
      expect.stringContaining('unverändert'),
    ]);
    expect(kindOf(planSigning(factsOf(changed, { ...signed, phase: 'vorher' })))).toBe('fassung');
  });
});

describe('asking for comments', () => {
  it('takes an unfinished charter, a new wording of it, and other amounts as a version of the same', () => {
    const draft = fullCharter({ information: '' });
    expect(kindOf(planComment(factsOf(draft)))).toBe('neu');
    const comments = sent(draft, {
      parties: sent(draft).parties.map((party) => ({ ...party, amount: null })),
    });
    expect(kindOf(planComment(factsOf(payingCharter(), { comments })))).toBe('fassung');
  });

  it('is refused without members, after the start and while it is being signed', () => {
    const nobody = fullCharter({ members: [] });
    expect(kindOf(planComment(factsOf(nobody)))).toEqual([expect.stringContaining('Wählen Sie zuerst')]);
    expect(kindOf(planComment(factsOf(changed, { phase: 'laeuft' })))).toEqual([
      expect.stringContaining('läuft schon'),
    ]);
    expect(kindOf(planComment(factsOf(changed, { signing: sent(fullCharter()) })))).toEqual([
      expect.stringContaining('geht schon zur Unterschrift um'),
    ]);
  });
});
