import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in.ts';

const NAMES = [
  'Raunheim',
  'Groß-Gerau',
  'Trebur',
  'Rüsselsheim am Main',
  'Steinau an der Straße',
  'Kreis Groß-Gerau',
  'Worms',
  'Neuss',
  'Bad Orb',
  'Homburg (Ohm)',
];

describe('names of members in a text', () => {
  it.each<[string, readonly string[]]>([
    ['In Raunheim dauert es länger.', ['Raunheim']],
    ['Raunheimer Modell', []],
    ['Groß-Gerau und Trebur', ['Groß-Gerau', 'Trebur']],
    ['', []],
    ['Raunheims Kosten: 412 €', ['Raunheim']],
    ['die Fälle Treburs.', ['Trebur']],
    ['RAUNHEIMS KOSTEN', ['Raunheim']],
    ['Worms’ Kosten und die Kosten Wormses', ['Worms']],
    ["Neuss' Kosten", ['Neuss']],
    ['wormsig', []],
    ['Bad Orbs Archiv', ['Bad Orb']],
    ['die Kosten Rüsselsheims am Main', ['Rüsselsheim am Main']],
    ['Rüsselsheim: 412 €', ['Rüsselsheim am Main']],
    ['Rüsselsheim\nam Main', ['Rüsselsheim am Main']],
    ['Steinau, Homburgs Archiv', ['Steinau an der Straße', 'Homburg (Ohm)']],
    ['Aufgaben des Kreises Groß-Gerau', ['Groß-Gerau', 'Kreis Groß-Gerau']],
    ['am Main, im Kreis', []],
  ])('%s: %j', (text, expected) => {
    expect(namesIn(text, NAMES)).toEqual(expected);
  });

  it('are found whatever stands around them, in the genitive too', () => {
    const ending = fc.constantFrom('', 's', '’', "'");
    const around = fc.constantFrom(' ', '\n', '„', '“', ',', ':', '(', ')', '.', '');
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), ending, around, around, (name, end, before, after) => {
        expect(namesIn(`${before}${name}${end}${after}`, [name])).toEqual([name]);
      }),
    );
  });
});
