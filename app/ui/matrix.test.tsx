import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MatrixTable } from './matrix.tsx';
import { type MatrixRole, type MatrixWords, spoken } from './matrix-model.ts';

const roles: MatrixRole[] = [
  { code: 'PL', name: 'Projektleitung', look: 'solid' },
  { code: 'LKG', name: 'Lenkungsgruppe', look: 'outline' },
];
const words: MatrixWords = {
  represented: 'beteiligt, vertreten',
  unrepresented: 'beteiligt, ohne Vertretung',
  attends: 'nicht beteiligt, begleitet durch',
  absent: 'nicht beteiligt',
  exempt: 'keine Aufgabenzuständigkeit',
  exemptShort: 'n. z.',
  second: 'nimmt an der Umsetzung teil',
  notSecond: 'nimmt nicht an der Umsetzung teil',
};

describe('spoken', () => {
  it('tells the five states apart in words', () => {
    const say = (state: 'takes-part' | 'attends' | 'absent' | 'exempt', codes: string[]) =>
      spoken({ state, roles: codes }, roles, words);
    expect(say('takes-part', ['PL', 'LKG'])).toBe('beteiligt, vertreten: Projektleitung, Lenkungsgruppe');
    expect(say('takes-part', [])).toBe('beteiligt, ohne Vertretung');
    expect(say('attends', ['LKG'])).toBe('nicht beteiligt, begleitet durch: Lenkungsgruppe');
    expect(say('absent', [])).toBe('nicht beteiligt');
    expect(say('exempt', [])).toBe('keine Aufgabenzuständigkeit');
  });
});

const markup = renderToStaticMarkup(
  <MatrixTable
    caption="Beteiligung"
    corner="Kommune"
    roles={roles}
    words={words}
    sumsLabel="Summe"
    columns={[
      { id: 'a', label: 'Archiv' },
      { id: 'b', label: 'Reinigung', part: { first: 'Projekt', second: 'Umsetzung' } },
    ]}
    sumColumns={[{ id: 'n', label: 'Projekte' }]}
    rows={[
      {
        id: 'x',
        label: 'Trebur',
        cells: [
          { state: 'exempt', roles: [] },
          { state: 'takes-part', roles: ['PL'], second: true },
        ],
        sums: [1],
      },
    ]}
    footRows={[{ id: 'f', label: 'Summe', values: [{ first: 0 }, { first: 1, second: 1 }], sums: [1] }]}
  />,
);

const rowsOf = (part: string) =>
  (new RegExp(`<${part}>(.*?)</${part}>`).exec(markup)?.[1] ?? '').split('</tr>');
const cellsOf = (row: string | undefined) => (row?.match(/<t[dh][ >]/g) ?? []).length;

describe('MatrixTable', () => {
  it('gives a column with a second part two cells in body and foot', () => {
    // name, archive, project, implementation, sum
    expect(cellsOf(rowsOf('tbody')[0])).toBe(5);
    expect(cellsOf(rowsOf('tfoot')[0])).toBe(5);
    expect(markup.match(/<col /g)).toHaveLength(5);
  });

  it('says every state in words, also where a mark shows it', () => {
    expect(markup).toContain('keine Aufgabenzuständigkeit</span>');
    expect(markup).toContain('beteiligt, vertreten: Projektleitung</span>');
    expect(markup).toContain('nimmt an der Umsetzung teil</span>');
  });
});
