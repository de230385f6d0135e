import { describe, expect, it } from 'vitest';
import { checkRecommendation, type RecommendationDraft } from './check-recommendation.ts';

const ELIGIBLE = ['06433010', '06433014', '06433009'];
const DRAFT: RecommendationDraft = {
  verdict: 'empfohlen',
  reason: ' Vertretung ist gesichert. ',
  scope: '',
  minorityView: '',
  memberKeys: ['06433014', '06433010', '06433099'],
};
const refused = (changes: Partial<RecommendationDraft>): string[] => {
  const checked = checkRecommendation({ ...DRAFT, ...changes }, ELIGIBLE);
  return checked.ok ? [] : checked.error.map(({ field, message }) => `${field}: ${message}`);
};

describe('a recommendation as typed', () => {
  it('keeps members that take part, in their order, and tidy texts', () => {
    expect(checkRecommendation(DRAFT, ELIGIBLE)).toEqual({
      ok: true,
      value: {
        verdict: 'empfohlen',
        reason: 'Vertretung ist gesichert.',
        scope: '',
        minorityView: '',
        memberKeys: ['06433010', '06433014'],
      },
    });
  });

  it.each<[Partial<RecommendationDraft>, readonly RegExp[]]>([
    [{ verdict: 'vielleicht' }, [/^verdict: Wählen Sie, was/]],
    [{ reason: '  ' }, [/^reason: Begründen Sie die Empfehlung/]],
    [{ verdict: 'teilweise' }, [/^scope: Schreiben Sie, welcher Teil/]],
    [{ verdict: 'teilweise', scope: 'Nur die Abrechnung.' }, []],
    [{ scope: 'Nur die Abrechnung.' }, [/^scope: Einen Umfang gibt es nur/]],
    [{ memberKeys: ['06433010'] }, [/^memberKeys: Wählen Sie mindestens zwei/]],
    [{ verdict: 'nicht-empfohlen' }, [/^memberKeys: Sie empfehlen es nicht/]],
    [{ verdict: 'nicht-empfohlen', memberKeys: [] }, []],
    [{ minorityView: 'x'.repeat(3001) }, [/^minorityView: Kürzen Sie/]],
    [{ verdict: '', reason: '' }, [/^verdict/, /^reason/]],
  ])('%j', (changes, expected) => {
    expect(refused(changes)).toEqual(expected.map((words) => expect.stringMatching(words)));
  });
});
