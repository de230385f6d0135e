import { partyOfItem } from './papers.ts';

/** Who looks at a notice. */
export interface NoticeViewer {
  /** Coordinator, steering group, audit. */
  readonly seesAll: boolean;
  /** Controls the alliance as a whole and belongs to no member. */
  readonly isController: boolean;
  /** Members that the viewer belongs to or answers for. */
  readonly memberKeys: readonly string[];
}

interface Shown {
  readonly parties: readonly { readonly key: string }[];
  readonly checklist: readonly { readonly item: string }[];
}

/**
 * How much of a notice someone sees: everything; the papers of all and of the own member, with the authority's letters;
 * or the outline, which is what is planned, with whom and how far it is.
 */
export type NoticeReach = 'ganz' | 'beteiligt' | 'umriss';

/** The office and its supervisors see everything, a member what it is party to, everyone else the outline. */
export function noticeReach(
  { seesAll, isController, memberKeys }: NoticeViewer,
  { parties }: Pick<Shown, 'parties'>,
): NoticeReach {
  if (seesAll) return 'ganz';
  return isController || parties.some(({ key }) => memberKeys.includes(key)) ? 'beteiligt' : 'umriss';
}

/**
 * The lines of the checklist that someone sees. A resolution is its member's own paper, and whose is missing is told to
 * nobody else (practice 10).
 */
export function visibleLines<Line extends Shown['checklist'][number]>(
  viewer: NoticeViewer,
  notice: Pick<Shown, 'parties'> & { readonly checklist: readonly Line[] },
): Line[] {
  const reach = noticeReach(viewer, notice);
  return notice.checklist.filter(({ item }) => {
    if (reach !== 'beteiligt') return reach === 'ganz';
    const party = partyOfItem(item);
    return party === undefined || viewer.memberKeys.includes(party);
  });
}
