import { describe, expect, it } from 'vitest';
import {
  SAMPLE_RESULT,
  sampleAdvantage,
  sampleChapter,
  sampleReportData,
} from '../../test-support/report-samples.ts';
import { checkText, openGaps, TEXT_MAX } from './check-text.ts';
import { draftChapter } from './draft-chapter.ts';
import { outdatedChapters } from './outdated-chapters.ts';
import { planRelease } from './plan-release.ts';
import { type FreezeFacts, refuseFreeze } from './refuse-freeze.ts';
import { isEdited, isOutdated, isReleased, type PaperTable } from './report-chapter.ts';
import { type ChapterKey, chaptersOf } from './report-kind.ts';

const TABLE: PaperTable = {
  kind: 'table',
  caption: 'Kosten',
  columns: [{ header: 'Kommune' }, { header: 'Heute', align: 'end' }],
  rows: [['Astheim', '100,00 €']],
};

describe('the text of a chapter', () => {
  it('is kept without blanks at the ends and with one kind of line break', () => {
    expect(checkText(' Ein Satz.\r\n\r\nNoch einer. ')).toEqual({
      ok: true,
      value: 'Ein Satz.\n\nNoch einer.',
    });
  });

  it.each(['', '  \n ', 'x'.repeat(TEXT_MAX + 1)])('is refused: %#', (typed) => {
    const checked = checkText(typed);
    expect(checked.ok ? [] : checked.error.map(({ field }) => field)).toEqual(['text']);
  });

  it('names its gaps', () => {
    expect(openGaps('Eins [Noch offen: Begründung], zwei [Noch offen: wer leitet].')).toEqual([
      'Begründung',
      'wer leitet',
    ]);
  });

  it('is edited once it differs from what the data gave, and outdated once the data say something else', () => {
    const chapter = sampleChapter('anlass', { tables: [TABLE] });
    expect(isEdited(chapter)).toBe(false);
    expect(isEdited({ ...chapter, text: 'Anders.' })).toBe(true);
    const fresh = { text: 'Beispieltext.', tables: [TABLE] };
    expect(isOutdated(sampleChapter('anlass', { tables: [TABLE], text: 'Anders.' }), fresh)).toBe(false);
    expect(isOutdated(chapter, { ...fresh, text: 'Neu.' })).toBe(true);
    expect(isOutdated(chapter, { ...fresh, tables: [{ ...TABLE, rows: [['Astheim', '90,00 €']] }] })).toBe(
      true,
    );
    expect(isOutdated(chapter, { ...fresh, tables: [] })).toBe(true);
  });
});

describe('the release of chapters', () => {
  const chapters = [
    sampleChapter('anlass'),
    sampleChapter('optionen', { text: '[Noch offen: Wege]' }),
    sampleChapter('zahlen', { act: 'freigabe' }),
  ];
  const seen = new Map(chapters.map(({ key, version }) => [key as string, version]));
  const lead = { chapters, isLead: true, hasLead: true };
  const office = { ...lead, isLead: false };
  const fields = (plan: ReturnType<typeof planRelease>) =>
    plan.ok ? plan.value.map(({ key }) => key) : plan.error.map(({ field, key }) => `${field}:${key ?? ''}`);

  it.each([
    ['the lead releases', lead, ['anlass'], '', ['anlass']],
    ['the office for the lead says where from', office, ['anlass'], 'per Mail', ['anlass']],
    ['the office for the lead without saying', office, ['anlass'], ' ', ['herkunft:']],
    ['the office where nobody leads', { ...office, hasLead: false }, ['anlass'], '', ['anlass']],
    ['none chosen', lead, [], '', ['kapitel:']],
    ['one that is released already', lead, ['zahlen'], '', ['kapitel:']],
    ['one with a gap', lead, ['anlass', 'optionen'], '', ['kapitel:optionen']],
    ['too long a note', office, ['anlass'], 'x'.repeat(301), ['herkunft:']],
  ] as const)('%s', (_, facts, keys, note, expected) => {
    expect(fields(planRelease(facts, { keys, note, seen }))).toEqual(expected);
  });

  it('is not given for words that changed since they were read', () => {
    const plan = planRelease(lead, { keys: ['anlass'], note: '', seen: new Map([['anlass', 0]]) });
    expect(plan.ok ? [] : plan.error).toEqual([
      {
        field: 'konflikt',
        key: 'anlass',
        message:
          'Das Kapitel „Anlass und Auftrag“ wurde inzwischen geändert. Lesen Sie es noch einmal, und geben Sie es dann frei.',
      },
    ]);
  });
});

describe('freezing a report', () => {
  const all = (kind: 'zwischenbericht' | 'schlussbericht', act: 'freigabe' | 'text' = 'freigabe') =>
    chaptersOf(kind).map((key: ChapterKey) => sampleChapter(key, { act }));
  const ready: FreezeFacts = {
    kind: 'schlussbericht',
    chapters: all('schlussbericht'),
    hasRecommendation: true,
    isFundingChecked: true,
    awaited: [],
    outdated: [],
    isUnchanged: false,
  };
  const reasons = (changes: Partial<FreezeFacts>) =>
    refuseFreeze({ ...ready, ...changes }).map(({ message }) => message);

  it('is possible once every chapter is released', () => {
    expect(all('schlussbericht').every(isReleased)).toBe(true);
    expect(reasons({})).toEqual([]);
  });

  it('waits for chapters by name', () => {
    const chapters = ready.chapters.map((one) =>
      one.key === 'anlass' || one.key === 'zahlen' ? { ...one, act: 'text' as const } : one,
    );
    expect(reasons({ chapters })).toEqual([
      'Noch nicht freigegeben: „Anlass und Auftrag“ und „Anhang: Zahlen je Kommune“. Erst wenn alle Kapitel freigegeben sind, wird der Bericht festgeschrieben.',
    ]);
  });

  it('needs recommendation and, at the end, the funding check (12th report, 1.2 nos. 4 and 6)', () => {
    const missing = { hasRecommendation: false, isFundingChecked: false };
    expect(reasons(missing)).toEqual([
      expect.stringContaining('Es fehlt die Empfehlung'),
      expect.stringContaining('Es fehlt die Förderprüfung'),
    ]);
    expect(reasons({ ...missing, kind: 'zwischenbericht', chapters: all('zwischenbericht') })).toHaveLength(
      1,
    );
  });

  it('asks for a draft first, and for a change before the next number', () => {
    expect(reasons({ chapters: [] })).toEqual([expect.stringContaining('noch keinen Entwurf')]);
    expect(reasons({ isUnchanged: true })).toEqual([expect.stringContaining('hat sich nichts geändert')]);
  });

  it('waits for the heads that chapters name, one sentence for each chapter', () => {
    const awaited = [
      { key: 'empfehlung', name: 'Astheim', isObjection: true },
      { key: 'vorteilhaftigkeit', name: 'Berkach', isObjection: false },
      { key: 'vorteilhaftigkeit', name: 'Crumstadt', isObjection: false },
    ] as const;
    expect(reasons({ awaited })).toEqual([
      'Das Kapitel „Vorteilhaftigkeit“ wartet auf die Freigabe der Leitungen, die es nennt: Berkach und Crumstadt. Liegt der Geschäftsstelle eine Freigabe vor, trägt sie sie im Auftrag ein.',
      'Das Kapitel „Empfehlung“ stimmt so nicht, sagt: Astheim. Ändern Sie den Text, oder nehmen Sie den Namen heraus, und geben Sie es noch einmal frei.',
    ]);
  });

  it('waits for chapters that would contradict the figures beside them', () => {
    expect(reasons({ outdated: ['vorteilhaftigkeit', 'zahlen'] })).toEqual([
      'Die Daten haben sich geändert seit: „Vorteilhaftigkeit“ und „Anhang: Zahlen je Kommune“. Holen Sie diese Kapitel neu aus den Daten, und geben Sie sie noch einmal frei, damit Text und Zahlen des Berichts dasselbe sagen.',
    ]);
  });

  it('asks only chapters that repeat figures, members or verdict, and not for words of one’s own', () => {
    const data = sampleReportData();
    const current = chaptersOf('schlussbericht').map((key) => {
      const { text, tables } = draftChapter(key, data, 'schlussbericht');
      return sampleChapter(key, { text: `Anders: ${text}`, draftedText: text, tables });
    });
    expect(outdatedChapters(current, data, 'schlussbericht')).toEqual([]);
    const members = data.members.slice(0, 2);
    const advantage = { ...SAMPLE_RESULT, members: [sampleAdvantage('a', 'Astheim', 100n, 90n)] };
    const changed = { ...data, members, advantage, surveys: [], options: [] };
    expect(outdatedChapters(current, changed, 'schlussbericht')).toEqual([
      'beteiligte',
      'vorteilhaftigkeit',
      'zahlen',
    ]);
    const recommendation = data.recommendation && {
      ...data.recommendation,
      verdict: 'nicht-empfohlen' as const,
    };
    expect(outdatedChapters(current, { ...data, recommendation }, 'schlussbericht')).toEqual(['empfehlung']);
  });
});
