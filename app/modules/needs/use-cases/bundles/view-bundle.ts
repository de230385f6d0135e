import { type BundleFigures, bundleFigures } from '../../domain/bundles/bundle-figures.ts';
import type { BundleWhole } from '../../domain/bundles/bundle-record.ts';
import { checkReadiness, type Readiness } from '../../domain/bundles/check-readiness.ts';
import { compareFigures, type FigureChange } from '../../domain/bundles/compare-figures.ts';
import { SMALLEST_SHOWN } from '../../domain/rounds/may-read-round.ts';
import type { BundleSource, CatalogueTask } from './read-bundle-source.ts';

/** A member as it stands in a bundle. */
export interface BundlePartner {
  readonly key: string;
  readonly name: string;
  /** Why the office added or left it out; empty where the answers decided. */
  readonly reason: string;
  /** Ids of the bundle's tasks it wants. */
  readonly wants: ReadonlySet<string>;
}

/** A bundle as one person may see it. */
export interface BundleView {
  readonly bundle: BundleWhole;
  /** By number. */
  readonly tasks: readonly CatalogueTask[];
  /** German sentences: which of its tasks were merged or split since, and into what. */
  readonly replacements: readonly string[];
  /** In the order of the alliance's lists. */
  readonly partners: readonly BundlePartner[];
  /** Left out by the office. */
  readonly leftOut: readonly BundlePartner[];
  /** Want at least one of the tasks and have no place in the bundle yet. */
  readonly alsoWanting: readonly BundlePartner[];
  /** Frozen where the bundle is ready, otherwise of the latest released round; null where the reader may see none. */
  readonly figures: BundleFigures | null;
  /** Where today's figures differ from the frozen ones. */
  readonly changes: readonly FigureChange[];
  readonly readiness: Readiness;
  /** Whether the reader may see who wants what. */
  readonly showsRatings: boolean;
  /** Whether the reader may see who takes part: while a bundle is drafted its members tell what they answered. */
  readonly showsMembers: boolean;
}

/** Puts together what a reader may see of a bundle; `source` holds the answers the reader may read. */
export function viewBundle(bundle: BundleWhole, source: BundleSource): BundleView {
  const taskIds = new Set(bundle.taskIds.flatMap((id) => source.successors.get(id)?.taskIds ?? [id]));
  const tasks = source.tasks.filter(({ id }) => taskIds.has(id));
  const partners = partnersOf(bundle, source, tasks);
  const now = currentFigures(source, tasks, partners.partners);
  const showsRatings = source.answers?.showsRatings === true;
  // Whose answers chose the members and gave the frozen figures.
  const isOpen = source.openRoundIds.has(bundle.roundId);
  const today = now && guarded(now, showsRatings);
  const isReadable = source.rounds.some(({ id }) => id === bundle.roundId);
  const kept = bundle.frozen && isReadable ? guarded(bundle.frozen.figures, isOpen) : null;
  const figures = bundle.frozen ? kept : today;
  return {
    ...{ bundle, tasks, ...partners, figures, showsRatings },
    replacements: bundle.taskIds.flatMap((id) => source.successors.get(id)?.reason ?? []),
    showsMembers: (showsRatings && isOpen) || bundle.state === 'bereit',
    changes: kept && today ? compareFigures(kept, today) : [],
    readiness: checkReadiness({
      title: bundle.title,
      grounds: bundle.grounds,
      tasks: tasks.length,
      members: partners.partners.length,
      figures: now,
    }),
  };
}

/** A mean of the marks of one or two members tells what they said. */
export const guarded = (figures: BundleFigures, showsRatings: boolean): BundleFigures =>
  showsRatings || figures.wanting >= SMALLEST_SHOWN ? figures : { ...figures, urgency: null };

/** What the latest round says about tasks and partners; null without answers. */
const currentFigures = (
  { answers }: BundleSource,
  tasks: readonly CatalogueTask[],
  partners: readonly BundlePartner[],
): BundleFigures | null =>
  answers &&
  bundleFigures(
    {
      areas: new Set(tasks.map(({ area }) => area)),
      taskIds: new Set(tasks.map(({ id }) => id)),
      memberKeys: new Set(partners.map(({ key }) => key)),
    },
    answers.figures,
  );

function partnersOf(
  bundle: BundleWhole,
  { members, answers }: BundleSource,
  tasks: readonly CatalogueTask[],
): Pick<BundleView, 'partners' | 'leftOut' | 'alsoWanting'> {
  const demand = (answers?.demand ?? []).filter(({ taskId }) => tasks.some(({ id }) => id === taskId));
  const places = new Map(bundle.members.map((place) => [place.memberId, place]));
  const all = members.map(({ id, member: { key, name } }) => {
    const wants = new Set(demand.filter((task) => task.members.has(key)).map(({ taskId }) => taskId));
    const place = places.get(id);
    return { takesPart: place?.takesPart, partner: { key, name, reason: place?.reason ?? '', wants } };
  });
  const where = (fits: (entry: (typeof all)[number]) => boolean): BundlePartner[] =>
    all.filter(fits).map(({ partner }) => partner);
  return {
    partners: where(({ takesPart }) => takesPart === true),
    leftOut: where(({ takesPart }) => takesPart === false),
    alsoWanting: where(({ takesPart, partner }) => takesPart === undefined && partner.wants.size > 0),
  };
}
