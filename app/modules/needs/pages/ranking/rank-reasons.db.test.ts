import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { queries } from '../../../../platform/db/queries.ts';
import { loadDemoRound } from '../../test-support/demo-round.ts';
import { needsPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: needsPageRoutes } });
await loadDemoRound(app.services, app.alliance, 'main-kinzig');
const office = await app.signedIn('coordinator');
const head = await app.signedIn('head', '06435010');

const pageOf = async (address: string, visitor = office, status = 200): Promise<string> => {
  const response = await visitor.send(`/v/muster${address}`);
  expect(response.status).toBe(status);
  return response.text();
};

const changeRound = (set: Readonly<Record<string, number | string>>) =>
  app.services.database.inAlliance(app.alliance.id, (tx) =>
    queries(tx).updateTable('needs.round').set(set).execute(),
  );

describe('why an area has its rank', () => {
  it('is one click from every row', async () => {
    const page = await pageOf('/bedarf');
    const links = [...page.matchAll(/href="\/v\/muster\/bedarf\/[^"]+#warum" title="Warum Rang (\d+)\?"/g)];
    expect(links.map(([, rank]) => Number(rank))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('says the distance to both neighbours, what makes it and what would lift the area', async () => {
    const page = await pageOf('/bedarf/datenschutz');
    expect(page).toContain('id="warum"');
    expect(page).toContain(
      'Auf Vergabe &amp; Beschaffung (Rang 1) fehlen 0,29 Punkte; den größten Teil macht Dringlichkeit.',
    );
    // One member of 29 is 40 ÷ 29 = 1,38 points.
    expect(page).toContain('mit 1 interessierten Kommune mehr (20 statt 19)');
    expect(page).toContain('Rang 1 bis 3');
    // At 40/40/20 against Vergabe & Beschaffung; Archiv is only compared where somebody asks.
    expect(page).toContain('bei 44,59\u00a0%');
    expect(page).not.toContain('Archiv, Rang 6');
    const asked = await pageOf('/bedarf/datenschutz?gegen=archiv');
    expect(asked).toContain('Archiv, Rang 6');
    expect(asked).toMatch(/<option value="archiv" selected="">/);
  });

  it('takes the weights and the threshold of the round where the address names none', async () => {
    await changeRound({ weight_members: 0, weight_urgency: 100, weight_complexity: 0, county_wide_from: 65 });
    const page = await pageOf('/bedarf');
    expect(page).toContain(
      'Gewichte <span id="gewichte-stand" data-live-part="true">0\u00a0/\u00a0100\u00a0/\u00a00, kreisweit ab 65',
    );
    // Published urgency 8,55 before 8,40; 65 % of 29 are 18,85.
    expect(page.match(/Warum Rang 2\?[\s\S]*?<th[^>]*><a[^>]*>([^<]+)/)?.[1]).toBe(
      'Umweltschutzmaßnahmen &amp; Natur',
    );
    expect(await pageOf('/bedarf/personal')).toContain('erreichen die Schwelle von 65\u00a0%');
    const plain = await pageOf(
      '/bedarf?gewicht-kommunen=40&gewicht-dringlichkeit=40&gewicht-komplexitaet=20',
    );
    expect(plain).toContain('/bedarf/datenschutz?gewicht-kommunen=40');
    await changeRound({
      weight_members: 40,
      weight_urgency: 40,
      weight_complexity: 20,
      county_wide_from: 50,
    });
  });
});

describe('the figures of the study', () => {
  it('stand above the ranking; vacant tasks as a number alone', async () => {
    const page = await pageOf('/bedarf');
    expect(page).toMatch(/Aufgaben benannt<\/dt><dd><span[^>]*>148</);
    expect(page).toMatch(/in 20 Bereichen, \d+ seit Jahren unbesetzt/);
    expect(page).toMatch(/Ideen je Kommune<\/dt><dd><span[^>]*>17<[\s\S]{0,60}im Mittel, höchstens 70/);
    expect(page).toMatch(/#streuung">Soziales<\/a>/);
  });
});

describe('single ratings', () => {
  it('show who is in which camp and who is interested, to who may read them', async () => {
    const page = await pageOf('/bedarf/soziales', head);
    expect(page).toContain('Wer ist interessiert?');
    expect(page).toContain('Wenig Dringlichkeit');
    expect(await pageOf('/bedarf', head)).toContain('Einzelne Bewertungen (CSV)');
  });

  it('stay hidden where the round keeps them to the office, in lists, means of few and exports', async () => {
    await changeRound({ ratings_visibility: 'intern' });
    const page = await pageOf('/bedarf/soziales', head);
    expect(page).toContain('Warum Rang');
    expect(page).toContain('zwei Lager');
    expect(page).not.toContain('Wer ist interessiert?');
    expect(page).not.toContain('Wenig Dringlichkeit');
    expect(page).toContain('&lt;\u00a03');
    expect(await pageOf('/bedarf', head)).not.toContain('Einzelne Bewertungen (CSV)');
    await pageOf('/bedarf/bewertungen.csv', head, 404);
    await pageOf('/bedarf/bewertungen.csv', office);
    await changeRound({ ratings_visibility: 'leitungen' });
  });
});
