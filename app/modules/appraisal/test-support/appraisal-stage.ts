import { expect } from 'vitest';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import { USUAL_CRITERIA } from '../../needs/domain/index.ts';
import { RAUNHEIM, reportedProject } from './reported-project.ts';

/** A complete option as its form sends it; points for the usual criteria. */
export const optionFields = (changes: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  titel: 'Entgeltstelle beim Kreis',
  wer: 'kreis',
  rechtsform: 'mandatierung',
  traeger: 'Kreis Groß-Gerau',
  wochen: '26',
  'gruppe-1': 'EG 9b',
  'personen-1': '2',
  'stellen-1': '1,5',
  sachmittel: 'Fachverfahren',
  einmalig: '40000',
  jaehrlich: '185000',
  umsatzsteuer: 'nicht-steuerbar',
  'umsatzsteuer-text': '',
  uebergang: 'personalgestellung',
  'stellen-wechsel': '2',
  'uebergang-text': '',
  beteiligung: 'beteiligt',
  vertretung: 'Personalräte',
  'beteiligung-tag': '2026-11-03',
  bewertung: 'Wenige Schnittstellen.',
  ...Object.fromEntries(
    USUAL_CRITERIA.flatMap(({ label }, index) => [
      [`kriterium-${index + 1}`, label],
      [`punkte-${index + 1}`, '4'],
    ]),
  ),
  ...changes,
});

/** Demands that a form was taken. */
export async function saved(response: Promise<Response>): Promise<Response> {
  expect((await response).status).toBe(303);
  return response;
}

/** Value of the version that travels with a form unseen. */
const versionIn = (html: string): string => /name="version" value="([^"]*)"/.exec(html)?.[1] ?? '';

/** Running projects led by Raunheim, with Trebur and Nauheim, and short ways to their appraisal. */
export async function appraisalStage(app: TestApp) {
  const [office, lead] = [await app.signedIn('coordinator'), await app.signedIn('head', RAUNHEIM)];
  const ids = new Map<string, string>();
  const pathOf = (slug: string): string => `/v/${app.alliance.slug}/projekte/${slug}/pruefung`;
  return {
    office,
    /** Head of Raunheim, which leads. */
    lead,
    project: async (slug: string, state: 'laufend' | 'abgeschlossen' = 'laufend'): Promise<void> => {
      const ended = state === 'abgeschlossen';
      const made = await reportedProject(app, { slug, stage: 'ist-analyse', ended });
      ids.set(slug, made.undertakingId);
    },
    pathOf,
    idOf: (slug: string): string => ids.get(slug) ?? '',
    /** Posts a form in which a field may stand several times. */
    postMany: (visitor: Visitor, path: string, fields: readonly (readonly [string, string])[]) =>
      visitor.send(path, {
        method: 'POST',
        headers: { origin: 'http://localhost:3000', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
      }),
    text: async (path: string, visitor: Visitor = office) => textOf(await openPage(visitor, path)),
    /** Posts a form as a browser does: with the version that the page shows. */
    fill: async (
      form: string,
      target: string,
      fields: Readonly<Record<string, string>>,
      visitor: Visitor = lead,
    ) => {
      const version = versionIn(await openPage(visitor, form));
      return visitor.post(target, { version, ...fields });
    },
  };
}
