import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { slugOf } from '../../../../foundation/slug.ts';
import { type Acting, inActing } from '../../../../platform/acting.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import { recordChange } from '../../../../platform/audit/record-change.ts';
import type { Services } from '../../../../platform/services.ts';
import type { TemplateRefusal } from '../../domain/process/check-template.ts';
import {
  type NewVersion,
  planCopy,
  planRestore,
  planVersion,
  type TemplateChange,
} from '../../domain/process/plan-template.ts';
import { findTemplate, newestVersions, type ProcessTemplate } from '../../domain/process/process-template.ts';
import { insertTemplateVersion } from '../../store/process-template-store.ts';
import { readTemplates } from './read-templates.ts';

export type TemplateFault = 'unknown' | readonly TemplateRefusal[];
type Changed = Result<ProcessTemplate, TemplateFault>;

interface Order {
  readonly key: string;
  readonly actor: string;
}

/** Adds a version to a template. */
export const changeTemplate = (
  services: Services,
  alliance: Alliance,
  order: Order & TemplateChange,
): Promise<Changed> =>
  onTemplate(services, alliance, order, 'changed', (newest) => planVersion(newest, order));

/** Adds a version that says what an earlier one said. */
export const restoreTemplate = (
  services: Services,
  alliance: Alliance,
  order: Order & { readonly version: number },
): Promise<Changed> =>
  onTemplate(services, alliance, order, 'version-restored', (newest, all) => {
    const earlier = findTemplate(all, order);
    return earlier ? planRestore(newest, earlier) : fail('unknown');
  });

/** Adds a template that begins as the newest version of another. */
export const copyTemplate = (
  services: Services,
  alliance: Alliance,
  order: Order & { readonly title: string },
): Promise<Changed> =>
  onTemplate(services, alliance, order, 'added', (newest, all) => {
    const title = order.title.trim();
    const key = slugOf(title);
    if (key === '' || title.length > 120) return fail([NO_TITLE]);
    if (RESERVED.includes(key) || all.some((template) => template.key === key)) return fail([TITLE_TAKEN]);
    return ok(planCopy(newest, key, title));
  });

/** Names of pages below the list of templates. */
const RESERVED: readonly string[] = ['neu'];
const NO_TITLE: TemplateRefusal = {
  field: 'title',
  message: 'Geben Sie der neuen Vorlage einen Titel mit höchstens 120 Zeichen.',
};
const TITLE_TAKEN: TemplateRefusal = {
  field: 'title',
  message: 'Eine Vorlage mit diesem Namen gibt es schon. Wählen Sie einen anderen Titel.',
};
const TAKEN: TemplateRefusal = {
  field: 'conflict',
  message: 'Im selben Augenblick hat jemand anders gespeichert. Sehen Sie sich die neue Fassung an.',
};

type TemplateAct = 'changed' | 'version-restored' | 'added';
type Plan = (newest: ProcessTemplate, all: readonly ProcessTemplate[]) => Result<NewVersion, TemplateFault>;

const onTemplate = (
  services: Services,
  alliance: Alliance,
  { key, actor }: Order,
  act: TemplateAct,
  plan: Plan,
): Promise<Changed> => inActing(services, alliance, actor, (acting) => putVersion(acting, key, act, plan));

/** The same within a transaction. */
export async function putVersion(
  acting: Acting,
  key: string,
  act: TemplateAct,
  plan: Plan,
): Promise<Changed> {
  const all = await readTemplates(acting.tx);
  const newest = newestVersions(all).find((template) => template.key === key);
  if (!newest) return fail('unknown');
  const planned = plan(newest, all);
  return planned.ok ? save(acting, planned.value, act, newest) : planned;
}

async function save(
  { tx, alliance, at, actor }: Acting,
  planned: NewVersion,
  act: string,
  before: ProcessTemplate,
): Promise<Changed> {
  const template = { ...planned, createdAt: at };
  if (!(await insertTemplateVersion(tx, alliance.id, template, actor))) return fail([TAKEN]);
  await recordChange(tx, {
    chain: alliance.id,
    at,
    actor,
    action: `process-template.${act}`,
    subject: { kind: 'process-template', id: template.key },
    ...(act !== 'added' && { before: { ...before, createdAt: null } }),
    after: { ...planned },
  });
  return ok(template);
}
