import { openPage } from '../../../../tests/support/page-text.ts';
import type { TestApp } from '../../../../tests/support/test-app.ts';
import { newId } from '../../../platform/new-id.ts';
import { insertPayGradeRates } from '../../surveys/index.ts';
import { appraisalStage } from './appraisal-stage.ts';
import { RATES } from './model-samples.ts';

export const PROCESS = { titel: 'Abrechnen', einheit: 'Fälle', ab1: '', weniger1: '' } as const;
export const STEP = {
  ...{ titel: 'Erfassen', art: 'standardisierbar', anteil: '100', 'minuten-heute': '10' },
  ...{ 'minuten-gemeinsam': '6', 'gruppe-heute': 'EG 8', 'gruppe-gemeinsam': 'EG 8' },
} as const;
export const POOLED = {
  ...{ fixkosten: '2.000,00', schluessel: 'gleich', aufbau: '0', jahre: '1', vertretung: '1' },
  ...{ 'dlz-stellen': '', 'dlz-gruppe': '', 'kpz-stellen': '', 'kpz-gruppe': '', preisstand: '2026-11-21' },
} as const;

/** The appraisal of a project of Raunheim (lead), Trebur and Nauheim, with rates of 0.64 and 0.75 EUR a minute. */
export async function advantageStage(app: TestApp) {
  const stage = await appraisalStage(app);
  const { services, alliance } = app;
  await services.database.inAlliance(alliance.id, (tx) =>
    insertPayGradeRates(
      tx,
      alliance.id,
      RATES.map((rate) => ({ ...rate, id: newId() })),
    ),
  );
  const costsOf = (slug: string): string => `${stage.pathOf(slug)}/prozesskosten`;
  const linkIn = async (path: string, pattern: RegExp): Promise<string> =>
    pattern.exec(await openPage(stage.lead, path))?.[1] ?? `no ${pattern}`;
  return {
    ...stage,
    costsOf,
    criteriaOf: (slug: string): string => `${stage.pathOf(slug)}/kriterien`,
    /** Address of the first process. */
    processOf: (slug: string) => linkIn(costsOf(slug), /href="([^"]*\/prozesse\/[0-9a-f-]{36})"/),
    stepOf: (slug: string) => linkIn(costsOf(slug), /href="([^"]*\/schritte\/[0-9a-f-]{36})"/),
    linkIn,
    /** A model of one process with one step. */
    model: async (slug: string): Promise<{ process: string; step: string }> => {
      await stage.project(slug);
      const form = `${costsOf(slug)}/prozesse/neu`;
      await stage.fill(form, form, PROCESS);
      const process = await linkIn(costsOf(slug), /href="([^"]*\/prozesse\/[0-9a-f-]{36})"/);
      await stage.fill(`${process}/schritte/neu`, `${process}/schritte/neu`, STEP);
      return { process, step: await linkIn(costsOf(slug), /href="([^"]*\/schritte\/[0-9a-f-]{36})"/) };
    },
  };
}

/** The last part of an address. */
export const idIn = (path: string): string => path.split('/').at(-1) ?? '';
