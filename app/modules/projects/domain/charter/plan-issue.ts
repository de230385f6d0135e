import type { Cents } from '../../../../foundation/cents.ts';
import { germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { boundAmount, CHARTER_SECTIONS, type Charter, type CharterMember } from './charter.ts';
import { charterForm } from './charter-form.ts';
import { type CharterPhase, refuseSending } from './charter-phase.ts';
import { type CharterFacts, charterGaps } from './check-charter.ts';

/** A document of the charter that goes round or was closed, with whom it was put to. */
export interface RunningDocument {
  readonly id: string;
  readonly state: 'im-umlauf' | 'abgeschlossen' | 'versiegelt';
  readonly form: 'text' | 'schrift';
  readonly versionNumber: number;
  /** The wording of the version that goes round. */
  readonly body: string;
  readonly parties: readonly {
    readonly memberKey: string;
    readonly amount: bigint | null;
    readonly takesPart: boolean;
  }[];
}

/**
 * How a charter goes out: for the first time, as a new version of the document that goes round, by withdrawing that and
 * sending another one (what a version cannot change: whom it is put to, amounts, form), or as an amendment beside the
 * signed one, which stays.
 */
export type IssueKind = 'neu' | 'fassung' | 'erneut' | 'aenderung';

export interface IssuePlan {
  readonly kind: IssueKind;
  /** What happens, as a sentence for whoever confirms it. */
  readonly sentence: string;
}

export interface IssueFacts {
  readonly phase: CharterPhase;
  /** As it would go out: without those who take no part. */
  readonly charter: Charter;
  readonly body: string;
  readonly comments: RunningDocument | undefined;
  readonly signing: RunningDocument | undefined;
  /** The signing document is signed by all who take part. */
  readonly isSigned: boolean;
  readonly nameOf: CharterFacts['nameOf'];
}

type Planned = Result<IssuePlan, readonly string[]>;

/** Whether a charter may be put to its members for comment, and how. It may be unfinished. */
export function planComment(facts: IssueFacts): Planned {
  const { phase, charter, signing, comments } = facts;
  const refusal =
    refuseSending(phase) ??
    (phase === 'laeuft' ? STARTED : undefined) ??
    (signing ? SIGNING : undefined) ??
    (charter.members.length === 0 ? NOBODY : undefined);
  if (refusal !== undefined) return fail([refusal]);
  return comments?.state === 'im-umlauf' ? planAgain(comments, facts, COMMENTED) : ok(FIRST);
}

const STARTED =
  'Das Projekt läuft schon. Eine Änderung des Projektauftrags geben Sie gleich zur Unterschrift; Fragen und Bedingungen sind auch dabei möglich.';
const SIGNING =
  'Der Projektauftrag geht schon zur Unterschrift um. Ziehen Sie ihn zurück, wenn Sie noch einmal abstimmen möchten.';
const NOBODY = 'Wählen Sie zuerst die Kommunen, für die der Projektauftrag gedacht ist.';
const FIRST: IssuePlan = { kind: 'neu', sentence: 'Alle vorgesehenen Kommunen werden gefragt.' };

/** Whether a charter may be put to its members for signature, and how. Refuses an incomplete one with every reason. */
export function planSigning(facts: IssueFacts & Pick<CharterFacts, 'hasGroup'>): Planned {
  const refusal = refuseSending(facts.phase);
  if (refusal !== undefined) return fail([refusal]);
  const gaps = charterGaps(facts.charter, facts);
  if (gaps.length > 0) return fail(gaps.map(({ section, reason }) => `${titleOf(section)}: ${reason}`));
  const { signing, isSigned, phase } = facts;
  if (!signing) return ok(FIRST);
  const isSettled = isSigned && (phase === 'laeuft' || signing.state !== 'im-umlauf');
  return isSettled ? planAmendment(signing, facts) : planAgain(signing, facts, bindingTerms(facts.charter));
}

/** What a document settles for good when it is sent. */
export interface Terms {
  readonly form: 'text' | 'schrift';
  readonly amountOf: (member: CharterMember) => Cents | null;
}

/** A comment binds nobody to anything. */
export const COMMENTED: Terms = { form: 'text', amountOf: () => null };

/** What a signature binds to. */
export const bindingTerms = (charter: Charter): Terms => ({
  form: charterForm(charter),
  amountOf: (member) => boundAmount(charter, member),
});

const titleOf = (section: string): string => {
  const found = CHARTER_SECTIONS.find(({ key }) => key === section);
  return found ? `${found.number}. ${found.title}` : section;
};

const planAmendment = (signed: RunningDocument, { body }: IssueFacts): Planned =>
  signed.body === body
    ? fail([UNCHANGED])
    : ok({
        kind: 'aenderung',
        sentence:
          'Es entsteht ein neues Dokument. Der gezeichnete Projektauftrag gilt weiter, bis alle, die teilnehmen, die Änderung gezeichnet haben.',
      });

const UNCHANGED =
  'Der Wortlaut ist seit der letzten Fassung unverändert. Ändern Sie ihn zuerst unter „Bearbeiten“.';

function planAgain(running: RunningDocument, facts: IssueFacts, terms: Terms): Planned {
  const kept = whatVersionCannotChange(running, facts, terms);
  if (kept.length > 0 || running.state !== 'im-umlauf')
    return ok({
      kind: 'erneut',
      sentence: `Das laufende Dokument wird zurückgezogen und ein neues versendet${kept.length > 0 ? `, denn es ändert sich ${germanList(kept)}` : ''}. Alle Antworten werden neu eingeholt.`,
    });
  return running.body === facts.body
    ? fail([UNCHANGED])
    : ok({ kind: 'fassung', sentence: `Fassung ${running.versionNumber + 1} geht an alle, die teilnehmen.` });
}

/** Parts of what was sent that stay as they are in every version of a document. */
function whatVersionCannotChange(
  { parties, form: before }: RunningDocument,
  { charter }: IssueFacts,
  { form, amountOf }: Terms,
): string[] {
  const asked = parties.filter(
    ({ memberKey, takesPart }) =>
      takesPart || charter.members.some((member) => member.memberKey === memberKey),
  );
  const isAsked = (key: string) => asked.some(({ memberKey }) => memberKey === key);
  const isMeant = (key: string) => charter.members.some(({ memberKey }) => memberKey === key);
  const hasOthers =
    charter.members.some(({ memberKey }) => !isAsked(memberKey)) ||
    asked.some(({ memberKey }) => !isMeant(memberKey));
  const isOtherAmount = charter.members.some((member) => {
    const party = asked.find(({ memberKey }) => memberKey === member.memberKey);
    return party !== undefined && (party.amount ?? null) !== amountOf(member);
  });
  return [
    ...(hasOthers ? ['der Kreis der Kommunen'] : []),
    ...(isOtherAmount ? ['ein Betrag'] : []),
    ...(before === form ? [] : ['die Form']),
  ];
}
