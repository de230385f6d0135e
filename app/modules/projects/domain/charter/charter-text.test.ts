import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullCharter, payingCharter } from '../../test-support/charter-samples.ts';
import { CHARTER_SECTIONS, type Charter, EMPTY_CHARTER } from './charter.ts';
import { charterBody } from './charter-body.ts';
import { charterJson, readCharterJson } from './charter-json.ts';
import { sectionsNamed } from './comment-sections.ts';
import { isSameCharter, mergeCrossing } from './merge-crossing.ts';
import { textSections } from './text-sections.ts';

const NAMES: Readonly<Record<string, string>> = { raunheim: 'Raunheim', trebur: 'Trebur' };
const nameOf = (key: string): string => NAMES[key] ?? key;

describe('the wording of a charter', () => {
  it('has the seven sections in their order, also while nothing is written', () => {
    const titles = CHARTER_SECTIONS.map(({ number, title }) => `${number}. ${title}`);
    for (const charter of [EMPTY_CHARTER, fullCharter(), payingCharter()])
      expect(textSections(charterBody(charter, nameOf)).map(({ title }) => title)).toEqual(titles);
  });

  it('names what each member pays, and that none does', () => {
    const body = charterBody(payingCharter(), nameOf).replaceAll('\u00a0', ' ');
    expect(body).toContain('tragen zusammen 3.000,00 €:\n\n- Raunheim: 2.000,00 €\n- Trebur: 1.000,00 €');
    expect(charterBody(fullCharter(), nameOf)).toContain('keine Kosten.');
  });

  it('is kept as JSON and read back the same', () => {
    for (const charter of [EMPTY_CHARTER, fullCharter(), payingCharter({ drivers: ['innovation'] })])
      expect(readCharterJson(JSON.parse(JSON.stringify(charterJson(charter))))).toEqual(charter);
    expect(() => readCharterJson({ ...charterJson(fullCharter()), costKind: 'viel' })).toThrow(
      'kind of costs',
    );
  });
});

describe('two edits of one charter', () => {
  const FIELDS = [
    'strategicGoals',
    'operativeGoals',
    'results',
    'timeNote',
    'costText',
    'information',
  ] as const;
  const edit = fc.record(
    Object.fromEntries(FIELDS.map((field) => [field, fc.option(fc.constantFrom('a', 'b'))])),
  );
  const apply = (charter: Charter, texts: Readonly<Record<string, string | null>>): Charter => ({
    ...charter,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== null)),
  });

  it('keep what only the first touched, and what the second typed', () => {
    const base = fullCharter();
    fc.assert(
      fc.property(edit, edit, (first, second) => {
        const [stored, typed] = [apply(base, first), apply(base, second)];
        const merged = mergeCrossing(base, stored, typed);
        for (const field of FIELDS)
          expect(merged[field]).toBe(typed[field] === base[field] ? stored[field] : typed[field]);
      }),
    );
  });

  it('go member by member', () => {
    const base = payingCharter();
    const stored = { ...base, members: base.members.slice(0, 1) };
    const [first, second] = base.members;
    const typed = {
      ...base,
      members: [first, second].flatMap((m) => (m ? [{ ...m, isCore: m === first }] : [])),
    };
    const { members } = mergeCrossing(base, stored, typed);
    expect(members.map(({ memberKey, isCore }) => [memberKey, isCore])).toEqual([['raunheim', true]]);
    expect(isSameCharter(mergeCrossing(base, base, base), base)).toBe(true);
  });
});

describe('a remark', () => {
  it.each([
    ['Zu Abschnitt 3: Warum erst im Januar?', ['zeit']],
    ['Die Projektkosten (Nr. 4) und Punkt 7 fehlen.', ['kosten', 'information']],
    ['Wir brauchen 3 Wochen mehr.', []],
    ['Abschnitt 9 gibt es nicht.', []],
  ])('%s', (remark, sections) => {
    expect(sectionsNamed(remark)).toEqual(sections);
  });
});
