import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExchangeContent, Figure } from './exchange-item.ts';
import { namedMembers, stripMemberData } from './strip-member-data.ts';

const figure = (member: string | null, isReleased = false): Figure => ({
  label: 'Fälle',
  value: '412',
  unit: 'im Jahr',
  member,
  isReleased,
});
const finding = (figures: readonly Figure[], text = ''): ExchangeContent => ({
  kind: 'erkenntnis',
  text,
  figures,
});

describe('what others see', () => {
  it('lacks figures of members that did not agree, and says so', () => {
    const stripped = stripMemberData(
      finding([figure(null), figure('Raunheim'), figure('Trebur', true), figure('Nauheim')]),
    );
    expect(stripped.content).toEqual(finding([figure(null), figure('Trebur', true)]));
    expect(stripped.leftOut).toEqual([
      '2 Zahlen einzelner Kommunen sind weggelassen, weil die Kommune sie nicht freigegeben hat.',
    ]);
  });

  it('is everything where no member is named', () => {
    expect(stripMemberData(finding([figure(null)]))).toEqual({
      content: finding([figure(null)]),
      leftOut: [],
    });
  });

  it('never holds a figure of a member that did not agree, and loses no other', () => {
    const any = fc.array(fc.tuple(fc.option(fc.constantFrom('Raunheim', 'Trebur')), fc.boolean()));
    fc.assert(
      fc.property(any, (rows) => {
        const figures = rows.map(([member, isReleased]) => figure(member, isReleased));
        const { content } = stripMemberData(finding(figures));
        const kept = content.kind === 'erkenntnis' ? content.figures : [];
        expect(kept.some(({ member, isReleased }) => member !== null && !isReleased)).toBe(false);
        expect(kept).toHaveLength(
          rows.filter(([member, isReleased]) => member === null || isReleased).length,
        );
        expect(stripMemberData(content).content).toEqual(content);
      }),
    );
  });
});

describe('names of members in a text', () => {
  it.each([
    ['In Raunheim dauert es länger.', ['Raunheim']],
    ['Raunheimer Modell', []],
    ['Groß-Gerau und Trebur', ['Groß-Gerau', 'Trebur']],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(namedMembers(finding([], text), ['Raunheim', 'Groß-Gerau', 'Trebur'])).toEqual(expected);
  });
});
