import { beforeAll, expect, it } from 'vitest';
import { loadBundles } from '../../app/demo/load-bundles.ts';
import { loadRounds } from '../../app/demo/load-rounds.ts';
import { listBundles } from '../../app/modules/needs/store/bundle-store.ts';
import { AS_REPORTED } from '../../app/modules/projects/domain/index.ts';
import { insertUndertakings } from '../../app/modules/projects/index.ts';
import { SAMPLE_BUNDLES } from '../../db/seeds/sample-bundles.ts';
import { loadDemoCounty } from '../support/demo-county.ts';
import { openPage, textOf } from '../support/page-text.ts';
import { createTestApp } from '../support/test-app.ts';

const { services, alliance, signedIn } = await createTestApp();
const PATH = '/v/muster/projekte/aus-buendel/pruefung/optionen';
const sample = SAMPLE_BUNDLES['main-kinzig']?.find(({ comparison }) => comparison !== undefined);

beforeAll(async () => {
  const county = await loadDemoCounty(services, alliance, 'main-kinzig');
  await services.database.inAlliance(alliance.id, async (tx) => {
    const loading = { tx, allianceId: alliance.id, at: services.clock.now() };
    await loadRounds(services, loading, county, alliance);
    await loadBundles(services, loading, county);
    const bundle = (await listBundles(tx)).find(({ title }) => title === sample?.title);
    const origin = { kind: 'bundle', id: bundle?.id ?? '', title: sample?.title ?? '', path: '' } as const;
    const project = {
      ...AS_REPORTED,
      slug: 'aus-buendel',
      title: 'Aus dem Bündel',
      kind: 'pruefprojekt',
    } as const;
    const texts = {
      implementationTitle: null,
      areaId: null,
      printedParticipants: null,
      description: '',
      source: '',
    };
    await insertUndertakings(tx, alliance.id, [{ ...project, ...texts, states: [], origin }]);
  });
});

it('a project made from a bundle takes its forms, criteria, weights and points over', async () => {
  const office = await signedIn('coordinator');
  expect(textOf(await openPage(office, PATH))).toContain('Formen und Punkte des Bündels übernehmen');
  expect((await office.post(`${PATH}/uebernehmen`, {})).status).toBe(303);
  const page = textOf(await openPage(office, PATH));
  expect(page).toContain('Kriterien und Gewichte stammen aus dem Vergleich des Bündels.');
  expect(page).toContain('Beispieldaten');
  const [first] = sample?.comparison?.criteria ?? [];
  const { A, B, C, D } = first?.points ?? { A: '', B: '', C: '', D: '' };
  expect(page).toContain(
    `${first?.label} (Gewicht ${first?.weight}) ${[A, B, C, D].map((points) => `${points} von 5`).join(' ')}`,
  );
  const form = textOf(await openPage(office, `${PATH}/1/bearbeiten`));
  expect(form).toContain(`Im Bündelvergleich: Eine Kommune mit Fachleuten ${A}`);
});
