import { expect } from 'vitest';
import { openPage, textOf } from '../../../../tests/support/page-text.ts';
import type { TestApp, Visitor } from '../../../../tests/support/test-app.ts';
import { newId } from '../../../platform/new-id.ts';
import { insertPayGradeRates } from '../../surveys/index.ts';
import { RATES } from './model-samples.ts';
import { RAUNHEIM, reportedProject } from './reported-project.ts';

const PROCESS = { titel: 'Abrechnen', einheit: 'Fälle', ab1: '', weniger1: '' } as const;
export const STEP = {
  ...{ titel: 'Erfassen', art: 'standardisierbar', anteil: '100', 'minuten-heute': '10' },
  ...{ 'minuten-gemeinsam': '6', 'gruppe-heute': 'EG 8', 'gruppe-gemeinsam': 'EG 8' },
} as const;
export const POOLED = {
  ...{ fixkosten: '2.000,00', schluessel: 'gleich', aufbau: '0', jahre: '1', vertretung: '1' },
  ...{ 'dlz-stellen': '', 'dlz-gruppe': '', 'kpz-stellen': '', 'kpz-gruppe': '', preisstand: '2026-11-21' },
} as const;

type Fields = Readonly<Record<string, string>>;

/** Projects of Raunheim (lead), Trebur and Nauheim with their checks; rates of 0.64 and 0.75 EUR a minute. */
export async function advantageStage(app: TestApp) {
  const { services, alliance } = app;
  await services.database.inAlliance(alliance.id, (tx) =>
    insertPayGradeRates(
      tx,
      alliance.id,
      RATES.map((rate) => ({ ...rate, id: newId() })),
    ),
  );
  const project = (slug: string, ended = false) =>
    reportedProject(app, { slug, stage: 'zwischenbericht', ended });
  const costsOf = (slug: string): string => `/v/${alliance.slug}/projekte/${slug}/pruefung/prozesskosten`;
  await project('anfang');
  const lead = await app.signedIn('lead', RAUNHEIM);
  const linkIn = async (path: string, pattern: RegExp): Promise<string> =>
    pattern.exec(await openPage(lead, path))?.[1] ?? `no ${pattern}`;
  /** Posts a form as a browser does: with the version that the page shows. */
  const fill = async (form: string, fields: Fields, visitor: Visitor = lead): Promise<Response> => {
    const version = /name="version" value="(\d+)"/.exec(await openPage(visitor, form))?.[1] ?? '';
    return visitor.post(form, { version, ...fields });
  };
  return {
    project,
    costsOf,
    fill,
    /** Project lead of Raunheim, which leads. */
    lead,
    /** Head of Raunheim: keeps the model, and sees of other members what all see. */
    leadHead: await app.signedIn('head', RAUNHEIM),
    office: await app.signedIn('coordinator'),
    criteriaOf: (slug: string): string => `/v/${alliance.slug}/projekte/${slug}/pruefung/kriterien`,
    text: async (path: string, visitor: Visitor = lead) => textOf(await openPage(visitor, path)),
    /** A model of one process with one step, and their addresses. */
    model: async (slug: string) => {
      const { undertakingId } = await project(slug);
      await saved(fill(`${costsOf(slug)}/prozesse/neu`, PROCESS));
      const process = await linkIn(costsOf(slug), /href="([^"]*\/prozesse\/[0-9a-f-]{36})"/);
      await saved(fill(`${process}/schritte/neu`, STEP));
      const step = await linkIn(costsOf(slug), /href="([^"]*\/schritte\/[0-9a-f-]{36})"/);
      return { undertakingId, process, step };
    },
  };
}

/** Demands that a form was taken. */
export async function saved(response: Promise<Response>): Promise<void> {
  expect((await response).status).toBe(303);
}

/** The last part of an address. */
export const idIn = (path: string): string => path.split('/').at(-1) ?? '';
