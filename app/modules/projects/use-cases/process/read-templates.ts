import type { Tx } from '../../../../platform/transaction.ts';
import type { ProcessTemplate } from '../../domain/process/process-template.ts';
import { STANDARD_TEMPLATES } from '../../domain/process/standard-templates.ts';
import { listTemplateVersions } from '../../store/process-template-store.ts';

/**
 * All versions of all templates of an alliance: the built-in ones first, then its own by key; within each the youngest
 * first. `templatesFor` picks what a new project can follow.
 */
export async function readTemplates(tx: Tx): Promise<readonly ProcessTemplate[]> {
  const own = await listTemplateVersions(tx);
  const keys = [...new Set([...STANDARD_TEMPLATES, ...own].map(({ key }) => key))];
  const all = [...own, ...STANDARD_TEMPLATES];
  return keys.flatMap((key) =>
    all.filter((template) => template.key === key).toSorted((a, b) => b.version - a.version),
  );
}
