import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { Alliance } from '../../../../platform/alliances.ts';
import type { Principal } from '../../../../platform/auth/access.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Tx } from '../../../../platform/transaction.ts';
import { DOCUMENT_STATE_LABELS, visibleParties } from '../../../decisions/domain/index.ts';
import type { DocumentStanding, MemberStanding } from '../../../decisions/index.ts';
import { charterBody } from '../../domain/charter/charter-body.ts';
import { type CharterRights, charterRights } from '../../domain/charter/charter-viewer.ts';
import { type CharterGap, charterGaps, charterHints } from '../../domain/charter/check-charter.ts';
import { declinedInText } from '../../domain/charter/declined-in-text.ts';
import { joinProject } from '../../domain/charter/join-project.ts';
import type { ProjectViewer } from '../../domain/team/project-viewer.ts';
import { hasProjectGroup } from '../../domain/undertakings/undertaking.ts';
import { findUndertaking } from '../../store/undertaking-store.ts';
import { readProjectViewer } from '../team/read-project-viewer.ts';
import { type CharterFile, nameIn, readCharter } from './read-charter.ts';
import { type CharterDocuments, readCharterDocuments } from './read-charter-documents.ts';
import { type CharterComment, readComments } from './read-comments.ts';

/** A charter as its viewer may see it. */
export interface CharterPage {
  readonly file: CharterFile;
  readonly rights: CharterRights;
  readonly viewer: ProjectViewer;
  readonly documents: CharterDocuments;
  /** Who was asked last, with names only where the viewer may read them (practice 10). */
  readonly parties: ReturnType<typeof visibleParties<MemberStanding>>;
  /** The wording of the working copy; undefined where the viewer may not read it. */
  readonly draft: string | undefined;
  /** The wording that goes round or is signed; undefined where there is none or the viewer may not read it. */
  readonly sent: string | undefined;
  readonly gaps: readonly CharterGap[];
  readonly hints: readonly string[];
  readonly comments: readonly CharterComment[];
  /** Members that take no part and that the text names all the same; for the office, which can send it without them. */
  readonly declinedInText: readonly string[];
  /** Every document in which it went round, the youngest first; replaced and withdrawn ones stay. */
  readonly papers: readonly CharterDocument[];
}

export interface CharterDocument {
  readonly title: string;
  /** Below /v/<slug>. */
  readonly path: string;
  readonly sentAt: Date;
  readonly stateWord: string;
  readonly withdrawnReason: string;
}

/** The charter of a project; undefined where there is no such project. */
export const loadCharter = (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  alliance: Pick<Alliance, 'id'>,
  principal: Principal,
  slug: string,
): Promise<CharterPage | undefined> =>
  database.inAlliance(
    alliance.id,
    async (tx) => {
      const today = clock.today();
      const undertaking = await findUndertaking(tx, slug);
      if (!undertaking) return undefined;
      const file = await readCharter(tx, undertaking, today);
      const viewer = await readProjectViewer(tx, principal, alliance.id, today);
      return pageOf(tx, file, viewer, today);
    },
    'snapshot',
  );

async function pageOf(
  tx: Tx,
  file: CharterFile,
  viewer: ProjectViewer,
  today: CalendarDate,
): Promise<CharterPage> {
  const documents = await readCharterDocuments(tx, file);
  const { standing, comments, signing, all } = documents;
  const asked = all.find(({ document }) => document.id === standing.documentId)?.parties ?? [];
  const rights = charterRights(viewer, joinProject(file.charter, file.partners), asked);
  const nameOf = nameIn(file.roster);
  const body = [signing, comments].find((document) => document?.id === standing.documentId)?.body;
  const hasGroup = hasProjectGroup(file.undertaking.kind);
  return {
    file,
    rights,
    viewer,
    documents,
    parties: visibleParties(viewer, asked),
    draft: rights.readsDraft ? charterBody(file.charter, nameOf) : undefined,
    sent: rights.readsSent ? body : undefined,
    gaps: rights.readsDraft ? charterGaps(file.charter, { hasGroup, nameOf }) : [],
    hints: rights.readsDraft ? charterHints(file.charter, today) : [],
    comments: viewer.seesAll ? await readComments(tx, file, documents) : [],
    declinedInText:
      viewer.isOffice && file.phase !== 'laeuft'
        ? declinedInText(documents.standing, file.charter).map(({ name }) => name)
        : [],
    papers: all.flatMap(toPaper),
  };
}

function toPaper({ document, path }: DocumentStanding): CharterDocument[] {
  const { kind, title, sentAt, state, withdrawnReason } = document;
  const isCharter = kind === 'projektauftrag' || kind === 'auftragsentwurf';
  return isCharter && sentAt !== null
    ? [{ title, path, sentAt, stateWord: DOCUMENT_STATE_LABELS[state], withdrawnReason }]
    : [];
}
