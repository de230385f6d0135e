import type { HeadDraft, UndertakingDraft } from '../../domain/life/undertaking-draft.ts';
import { type DraftChoices, suitingTemplates } from '../../use-cases/life/read-draft-context.ts';

/** The template that suits the kind first; what it is shows the page of the stages. */
export const AUTO = 'passend';

/** Where the addresses that lead here say what the project is made from. */
const ORIGINS = { buendel: 'bundle', vorschlag: 'proposal', nachfolger: 'undertaking' } as const;

/** What a new project is made from, by the address or the form. */
export function readOriginOf(fields: URLSearchParams): UndertakingDraft['origin'] {
  for (const [name, kind] of Object.entries(ORIGINS)) {
    const id = fields.get(name);
    if (id) return { kind, id };
  }
  return null;
}

/** The same for the form, so that it travels on. */
export const originFields = (origin: UndertakingDraft['origin']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(ORIGINS).flatMap(([name, kind]) => (origin?.kind === kind ? [[name, origin.id]] : [])),
  );

/** The head as typed. */
export const readHead = (fields: URLSearchParams): HeadDraft => ({
  title: fields.get('titel') ?? '',
  description: fields.get('beschreibung') ?? '',
  areaId: fields.get('bereich') ?? '',
  parentSlug: fields.get('teil-von') ?? '',
  crossesCounty: fields.get('kreisuebergreifend') === 'ja',
  drivers: fields.getAll('treiber'),
  plannedStart: fields.get('beginn') ?? '',
  plannedEnd: fields.get('ende') ?? '',
});

/** A new project as typed. Who has a role takes part, also without the tick. */
export function readDraft(fields: URLSearchParams, choices: DraftChoices): UndertakingDraft {
  const keys = choices.members.map(({ member }) => member.key);
  const chosen = new Set(fields.getAll('kommune'));
  const candidates = keys.map((memberKey) => ({ memberKey, roles: fields.getAll(`rolle-${memberKey}`) }));
  return {
    ...readHead(fields),
    kind: fields.get('art') ?? '',
    begins: fields.get('beginnt') ?? 'in-vorbereitung',
    templateKey: fields.get('vorlage') ?? AUTO,
    candidates: candidates.filter(({ memberKey, roles }) => chosen.has(memberKey) || roles.length > 0),
    origin: readOriginOf(fields),
    isSample: false,
  };
}

/** The draft with the template that its kind suggests, where none was chosen by hand. */
export const withTemplate = (draft: UndertakingDraft, choices: DraftChoices): UndertakingDraft =>
  draft.templateKey === AUTO
    ? { ...draft, templateKey: suitingTemplates(choices, draft.kind)[0]?.key ?? '' }
    : draft;
