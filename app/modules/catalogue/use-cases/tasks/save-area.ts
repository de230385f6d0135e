import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Services } from '../../../../platform/services.ts';
import { type AreaField, type AreaForm, checkArea, freeSlug } from '../../domain/tasks/check-area.ts';
import type { Refusal } from '../../domain/tasks/refusal.ts';
import { insertAreas, updateArea } from '../../store/area-store.ts';
import { actOnCatalogue } from './act-on-catalogue.ts';

interface Order {
  readonly form: AreaForm;
  /** Account that acts. */
  readonly actor: string;
}

/** Adds an area and answers its slug. */
export const addArea = (
  services: Services,
  alliance: Alliance,
  { form, actor }: Order,
): Promise<Result<string, readonly Refusal<AreaField>[]>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const checked = checkArea(form, scope.areas);
    if (!checked.ok) return fail(checked.error);
    const area = { ...checked.value, slug: freeSlug(checked.value.name, scope.areas) };
    await insertAreas(scope.tx, scope.allianceId, [area]);
    await scope.record({
      action: 'task-area.added',
      subject: { kind: 'task-area', id: area.slug },
      after: area,
    });
    return ok(area.slug);
  });

export type AreaChangeProblem =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal<AreaField>[] }
  /** Someone else changed the area meanwhile: both are to be shown. */
  | { readonly kind: 'conflict' };

/** Gives an area another name or number; its address stays. Refuses crossing edits. */
export const changeArea = (
  services: Services,
  alliance: Alliance,
  { slug, version, form, actor }: Order & { readonly slug: string; readonly version: number },
): Promise<Result<'changed' | 'unchanged', AreaChangeProblem>> =>
  actOnCatalogue(services, alliance, actor, async (scope) => {
    const area = scope.areas.find((known) => known.slug === slug);
    if (!area) return fail({ kind: 'unknown' as const });
    const checked = checkArea(form, scope.areas, area);
    if (!checked.ok) return fail({ kind: 'refused' as const, refusals: checked.error });
    if (area.version !== version) return fail({ kind: 'conflict' as const });
    const before = { name: area.name, number: area.number };
    const after = checked.value;
    if (before.name === after.name && before.number === after.number) return ok('unchanged');
    await updateArea(scope.tx, area.id, after);
    await scope.record({
      action: 'task-area.changed',
      subject: { kind: 'task-area', id: slug },
      before,
      after,
    });
    return ok('changed');
  });
