import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import {
  BIEBESHEIM,
  comparisonStage,
  NAUHEIM,
  RAUNHEIM,
  TREBUR,
} from '../../test-support/comparison-stage.ts';

let stage: Awaited<ReturnType<typeof comparisonStage>>;
const page = () => `${stage.pathOf('beispiel')}/kosten`;
const read = async (visitor: Visitor, path: string) => textOf(await openPage(visitor, path));

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Posts the form; fields of choice stand several times. */
function save(visitor: Visitor, version: number, changes: Fields = {}): Promise<Response> {
  const fields: Fields = {
    ...{ version: `${version}`, betrag: '30.000,00', schluessel: 'einwohner', anteil: '', mindestens: '' },
    ...{ hoechstens: '', bemerkung: '', erhoben: [NAUHEIM], beteiligt: [RAUNHEIM, TREBUR, NAUHEIM] },
    ...changes,
  };
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : [...value]).map((one) => [name, one]),
  );
  return visitor.send(page(), {
    method: 'POST',
    headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(pairs).toString(),
  });
}

beforeAll(async () => {
  stage = await comparisonStage(await createTestApp());
  await stage.survey('beispiel', { scope: 'exemplarisch', state: 'laufend' });
  await stage.survey('alle', { state: 'laufend' });
});

describe('the cost of an exemplary survey', () => {
  it('waits for the lead', async () => {
    expect(await read(stage.nauheim, page())).toContain('noch nicht geteilt');
    expect((await save(stage.nauheim, 0)).status).toBe(403);
  });

  it('keeps what was typed where it is refused', async () => {
    const response = await save(stage.lead, 0, {
      betrag: 'viel',
      beteiligt: [BIEBESHEIM],
      bemerkung: 'laut Angebot',
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('value="viel"');
    expect(html).toContain('laut Angebot');
    expect(textOf(html)).toContain('Wählen Sie mindestens zwei Kommunen');
  });

  it('is split by inhabitants, to the cent, with its Rechenweg, for all to see', async () => {
    expect((await save(stage.lead, 0)).status).toBe(303);
    const text = await read(stage.nauheim, page());
    // 30.000 € by 15.297 + 12.799 + 10.496 = 38.592 inhabitants: 11.891,325, 9.949,471 and 8.159,204 €: the cent goes to the first.
    expect(text).toContain('11.891,33 €');
    expect(text).toContain('9.949,47 €');
    expect(text).toContain('8.159,20 €');
    expect(text).toContain('12.799 von 38.592 Einwohnern');
    expect(text).toContain('Zusammen 30.000,00 €');
    expect(text).toContain('Nauheim (Ihre Kommune) erhoben');
    expect(text).not.toContain('Teilen und speichern');
  });

  it('shows both where edits cross, and stores nothing', async () => {
    const response = await save(stage.office, 0, { betrag: '50.000,00' });
    expect(response.status).toBe(409);
    const text = textOf(await response.text());
    expect(text).toContain('Zwei Fassungen');
    expect(text).toContain('30.000,00');
    expect(await read(stage.office, page())).not.toContain('50.000,00 €');
  });

  it('keeps earlier versions', async () => {
    const next = { schluessel: 'beides', anteil: '40', betrag: '15.000,00' };
    expect((await save(stage.office, 1, next)).status).toBe(303);
    const text = await read(stage.trebur, page());
    // 40 % of 15.000 € are 2.000 € each.
    expect(text).toContain('Gleicher Anteil: 2.000,00 € (1 von 3 gleichen Anteilen)');
    expect(text).toContain('Fassung 1, 21.11.2026, Projektleitung 30.000,00 €, nach Einwohnern, 3 Kommunen');
  });

  it('is not asked where all answer themselves', async () => {
    expect(await read(stage.office, `${stage.pathOf('alle')}/kosten`)).toContain('antworten alle selbst');
  });
});
