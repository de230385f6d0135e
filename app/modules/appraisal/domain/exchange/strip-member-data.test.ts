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
const OF_ALL = { ...figure(null), value: '4.120' };
const finding = (figures: readonly Figure[], text = ''): ExchangeContent => ({
  kind: 'erkenntnis',
  text,
  figures,
});

describe('what others see', () => {
  it('lacks figures of members that did not agree, and says so', () => {
    const stripped = stripMemberData(
      finding([OF_ALL, figure('Raunheim'), figure('Trebur', true), figure('Nauheim')]),
    );
    expect(stripped.content).toEqual(finding([OF_ALL, figure('Trebur', true)]));
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

  it('lacks a sum from which a figure that is held back could be worked out, and says so', () => {
    const ofAll = { ...figure(null), label: 'Fälle zusammen', value: '1.200' };
    const [shown, held] = [
      { ...figure('Trebur', true), value: '788' },
      { ...figure('Raunheim'), value: '412' },
    ];
    const stripped = stripMemberData(finding([ofAll, shown, held]));
    expect(stripped.content).toEqual(finding([shown]));
    expect(stripped.leftOut[1]).toBe(
      '1 gemeinsame Zahl ist weggelassen, weil sich daraus die Zahl einer einzelnen Kommune errechnen ließe.',
    );
    // The sum of more members than are listed gives nothing away.
    const wider = { ...ofAll, value: '4.120' };
    expect(stripMemberData(finding([wider, shown, held])).content).toEqual(finding([wider, shown]));
  });

  it('never holds a figure of a member that did not agree, and loses no other', () => {
    const any = fc.array(fc.tuple(fc.option(fc.constantFrom('Raunheim', 'Trebur')), fc.boolean()));
    fc.assert(
      fc.property(any, (rows) => {
        const figures = rows.map(([member, isReleased]) => ({
          ...figure(member, isReleased),
          ...(member === null && { value: 'viele' }),
        }));
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
    ['Raunheims Kosten', ['Raunheim']],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(namedMembers(finding([], text), ['Raunheim', 'Groß-Gerau', 'Trebur'])).toEqual(expected);
  });
});
