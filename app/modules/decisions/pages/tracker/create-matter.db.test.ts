import { beforeEach, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { openTrackerStage, type TrackerStage } from '../../test-support/tracker-stage.ts';
import { trackerPageRoutes } from './routes.ts';

const app = await createTestApp({ routes: { pages: trackerPageRoutes } });
let stage: TrackerStage;
let base: string;
let coordinator: Visitor;

beforeEach(async () => {
  stage = await openTrackerStage(app);
  base = `/v/${stage.alliance.slug}/vorgaenge`;
  coordinator = await app.signedIn('coordinator', undefined, stage.alliance);
});

describe('creating a matter', () => {
  const FIELDS = {
    titel: 'Rahmenvertrag',
    art: 'verpflichtung',
    mitglied: '06433010',
    beschluss: '{{betrag}}',
  };

  it('plans the paths and leads to the page', async () => {
    const created = await coordinator.post(`${base}/neu`, FIELDS);
    expect(created.status).toBe(303);
    const text = textOf(await openPage(coordinator, created.headers.get('location') ?? ''));
    expect(text).toContain('Der Vorgang ist angelegt');
    expect(text).toContain('Rahmenvertrag');
  });

  it.each([
    ['no title', { titel: '' }, 'Geben Sie dem Vorgang einen Titel.'],
    ['no kind', { art: 'x' }, 'Wählen Sie, worum es geht.'],
    ['no member', { mitglied: '06433099' }, 'Wählen Sie mindestens ein Mitglied.'],
    ['an unknown placeholder', { beschluss: '{{umlage}}' }, 'Den Platzhalter {{umlage}} gibt es nicht.'],
    ['a day there is not', { beginn: '31.2.2027' }, 'Geben Sie den Beginn als Tag an'],
    ['consent of all without a source', { alle: 'ja' }, 'Nennen Sie Satzung oder Paragraf'],
  ])('refuses %s and keeps what was typed', async (_, changes, sentence) => {
    const response = await coordinator.post(`${base}/neu`, {
      ...FIELDS,
      gegenstand: '<b>getippt</b>',
      ...changes,
    });
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(textOf(html)).toContain(sentence);
    expect(html).toContain('&lt;b&gt;getippt&lt;/b&gt;');
  });

  it('is the office’s alone', async () => {
    const head = await app.signedIn('head', '06433010', stage.alliance);
    expect((await head.post(`${base}/neu`, FIELDS)).status).toBe(403);
    expect(textOf(await openPage(head, base))).not.toContain('Vorgang anlegen');
  });
});
