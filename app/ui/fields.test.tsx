import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RadioGroup } from './choices.tsx';
import { NumberField, SelectField, TextField } from './fields.tsx';
import { ErrorSummary } from './notice.tsx';

const html = (node: ReactNode) => renderToStaticMarkup(node);

describe('a field', () => {
  it('is tied to label, hint and error', () => {
    const markup = html(
      <TextField
        id="betrag"
        name="betrag"
        label="Betrag"
        hint="in Euro"
        error="Geben Sie eine Zahl ein"
        value="zwölf"
      />,
    );
    expect(markup).toContain('for="betrag"');
    expect(markup).toContain('aria-describedby="betrag-hinweis betrag-fehler"');
    expect(markup).toContain('id="betrag-hinweis"');
    expect(markup).toContain('id="betrag-fehler"');
    expect(markup).toContain('aria-invalid="true"');
    expect(markup).toContain('value="zwölf"');
  });

  it('claims no description and no error where there is none', () => {
    const markup = html(<NumberField id="n" name="n" label="Zahl" />);
    expect(markup).not.toContain('aria-describedby');
    expect(markup).not.toContain('aria-invalid');
    expect(markup).toContain('inputMode="decimal"');
  });

  it('shows the chosen option of a list', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    expect(html(<SelectField id="s" name="s" label="S" value="b" options={options} />)).toContain(
      '<option value="b" selected="">',
    );
  });
});

describe('the error summary', () => {
  it('leads to the first option of a group', () => {
    const options = [
      { value: 'pl', label: 'Projektleitung' },
      { value: 'pg', label: 'Projektgruppe' },
    ];
    const markup = html(
      <>
        <ErrorSummary errors={[{ field: 'rolle', label: 'Rolle', message: 'Wählen Sie eine Rolle aus' }]} />
        <RadioGroup
          id="rolle"
          name="rolle"
          legend="Rolle"
          options={options}
          error="Wählen Sie eine Rolle aus"
        />
      </>,
    );
    expect(markup).toContain('href="#rolle"');
    expect(markup).toMatch(/<input type="radio" id="rolle" name="rolle" value="pl"/);
    expect(markup).toContain('Bitte prüfen Sie eine Angabe');
  });

  it('takes the focus without a script and is absent where all is well', () => {
    expect(html(<ErrorSummary errors={[{ field: 'a', label: 'A', message: 'B' }]} />)).toMatch(
      /tabindex="-1" autofocus/i,
    );
    expect(html(<ErrorSummary errors={[]} />)).toBe('');
  });

  it('tie hints of a group and of its first option to ids of their own', () => {
    const markup = html(
      <RadioGroup
        id="weg"
        name="weg"
        legend="Weg"
        hint="Einer von beiden."
        options={[{ value: 'a', label: 'A', hint: 'Der erste.' }]}
      />,
    );
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, described = ''] of markup.matchAll(/aria-describedby="([^"]+)"/g))
      expect(ids).toContain(described);
  });
});
