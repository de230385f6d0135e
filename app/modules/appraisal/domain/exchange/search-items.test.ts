import { describe, expect, it } from 'vitest';
import { fieldsIn, holdsWords, isAsked, wantedWords } from './search-items.ts';

const item = (title: string, field: string, text: string) => ({
  title,
  field,
  kind: 'erkenntnis' as const,
  content: { kind: 'erkenntnis' as const, text, figures: [] },
});
const ITEMS = [
  item('Vertretung', 'Archiv', 'Zwei Stellen vertreten einander.'),
  item('Abrechnung', 'Personal', 'Ein Fall dauert zwölf Minuten.'),
];
const found = (words: string, kind = '', field = '') =>
  ITEMS.filter(
    (entry) => isAsked(entry, { kind, field }) && holdsWords(entry, entry.content, wantedWords({ words })),
  ).map(({ title }) => title);

describe('what is looked for', () => {
  it.each([
    [found(''), ['Vertretung', 'Abrechnung']],
    [found('STELLEN zwei'), ['Vertretung']],
    [found('stellen minuten'), []],
    [found('personal'), ['Abrechnung']],
    [found('', 'bericht'), []],
    [found('', 'erkenntnis', 'Archiv'), ['Vertretung']],
  ])('%j is %j', (result, expected) => {
    expect(result).toEqual(expected);
  });

  it('knows the fields that occur', () => {
    expect(fieldsIn([...ITEMS, item('x', 'Ämter', '')])).toEqual(['Ämter', 'Archiv', 'Personal']);
  });
});
