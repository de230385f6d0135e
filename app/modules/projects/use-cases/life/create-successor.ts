import { fail } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { draftRefusal } from '../../domain/life/check-undertaking.ts';
import type { CandidateDraft } from '../../domain/life/undertaking-draft.ts';
import type { UndertakingKind } from '../../domain/undertakings/undertaking.ts';
import { type Created, createUndertaking } from './create-undertaking.ts';
import { readDraftChoices, suitingTemplates } from './read-draft-context.ts';
import { readOrigin } from './read-origin.ts';

/** What follows a project, as a module above makes it. */
export interface Successor {
  /** The project that it follows and is a part of. */
  readonly slug: string;
  readonly kind: Extract<UndertakingKind, 'umsetzungsprojekt' | 'staendige-gruppe'>;
  readonly title: string;
  readonly description: string;
  readonly candidates: readonly CandidateDraft[];
}

/**
 * Makes what follows a project, in preparation: field, drivers and whether it is made up pass on, the standard is the
 * first that suits, and both name each other. Refuses as the form of a new project does.
 */
export async function createSuccessor(
  acting: Acting,
  { slug, kind, title, description, candidates }: Successor,
): Promise<Created> {
  const choices = await readDraftChoices(acting.tx);
  const origin = { kind: 'undertaking', id: slug } as const;
  const found = await readOrigin(acting.tx, origin, choices, acting.today);
  if (!found) return fail([draftRefusal('origin', 'Dieses Projekt gibt es nicht.')]);
  return createUndertaking(acting, {
    areaId: '',
    parentSlug: slug,
    crossesCounty: false,
    drivers: [],
    plannedStart: '',
    plannedEnd: '',
    isSample: false,
    ...found.draft,
    kind,
    title,
    description,
    candidates,
    origin,
    begins: 'in-vorbereitung',
    templateKey: suitingTemplates(choices, kind)[0]?.key ?? '',
  });
}
