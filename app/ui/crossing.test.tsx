import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Crossing, crossingFields } from './crossing.tsx';

const field = (stored: string, typed: string) => ({ id: 'ziel', label: 'Projektziele', stored, typed });

describe('two edits that cross', () => {
  it('stand side by side, each whole, with the words that only one of them has', () => {
    const markup = renderToStaticMarkup(
      <Crossing fields={[field('Die Prüfung dauert sechs Monate.', 'Die Prüfung dauert neun Monate.')]} />,
    );
    const [stored = '', typed = ''] = markup.split('Ihre Eingabe</p>');
    expect(stored).toContain('Gespeichert');
    expect(stored).toMatch(/<del>.*sechs.*<\/del>/);
    expect(stored).not.toContain('neun');
    expect(typed).toMatch(/<ins>.*neun.*<\/ins>/);
    expect(typed).not.toContain('sechs');
    expect(markup).toContain('href="#ziel"');
  });

  it('shows only what differs, and says so where nothing does', () => {
    expect(crossingFields([field('Eins.\nZwei.', 'Eins.\r\nZwei. ')])).toEqual([]);
    expect(renderToStaticMarkup(<Crossing fields={[field('Eins.', 'Eins.')]} />)).toContain(
      'stimmen im Wortlaut überein',
    );
    expect(renderToStaticMarkup(<Crossing fields={[field('', 'Neu.')]} />)).toContain('leer');
  });
});
