import { addDays } from '../../../../foundation/calendar-date.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { storeFile } from '../../../../platform/files/file-store.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Answerer } from '../../domain/circulation/apply-answer.ts';
import type { SampleAct, SampleDocument } from '../../domain/circulation/sample-document.ts';
import { partyTransition } from '../../domain/circulation/transitions.ts';
import { close } from './end-circulation.ts';
import { addVersion } from './issue-version.ts';
import { type Circulation, loadCirculation } from './load-circulation.ts';
import { addDraft } from './save-draft.ts';
import { seal } from './seal-document.ts';
import { sendOut } from './send-document.ts';
import { takeAnswer } from './take-answer.ts';

type SampleServices = Pick<Services, 'config' | 'clock'>;
const DAY_MS = 86_400_000;

/**
 * Loads a made-up document by the same acts and rules as a real one, writes to nobody, and answers its id. Throws where
 * a rule refuses: the sample is wrong then.
 */
export async function playSample(
  services: SampleServices,
  acting: Acting,
  sample: SampleDocument,
): Promise<string> {
  const dueOn = addDays(acting.today, sample.dueInDays);
  const [first] = sample.acts;
  const draft = { ...sample, dueOn, subject: sample.subject ?? null, isSample: true };
  const id = must(await addDraft(ago(acting, (first?.daysAgo ?? 0) + 1), draft));
  await playActs(services, acting, id, sample);
  return id;
}

/** What happens to a made-up document that is there, whoever drafted it. */
export async function playActs(
  services: SampleServices,
  acting: Acting,
  id: string,
  sample: Pick<SampleDocument, 'acts' | 'dueInDays'>,
): Promise<void> {
  let seen: Circulation | undefined;
  for (const act of sample.acts) {
    const then = ago(acting, act.daysAgo);
    if (act.do === 'antworten') {
      // Answers of other members change nothing of what an answer reads: between two acts the document is read once.
      seen = await answered(services, then, seen ?? (await loadCirculation(acting.tx, id)), act);
    } else {
      must<unknown>(await step(services, then, id, act, sample));
      seen = undefined;
    }
  }
}

const ago = (acting: Acting, days: number): Acting => ({
  ...acting,
  at: new Date(acting.at.getTime() - days * DAY_MS),
  today: addDays(acting.today, -days),
});

function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (result.ok) return result.value;
  throw new Error(`a sample document is refused: ${JSON.stringify(result.error)}`);
}

function step(
  services: SampleServices,
  acting: Acting,
  id: string,
  act: Exclude<SampleAct, { do: 'antworten' }>,
  sample: Pick<SampleDocument, 'dueInDays'>,
) {
  switch (act.do) {
    case 'senden':
      return sendOut(acting, id, []);
    case 'abschliessen':
      return close(acting, id);
    case 'versiegeln':
      return seal(services, acting, id);
    case 'neue-fassung':
      return renew(acting, id, act, sample);
  }
}

async function renew(
  acting: Acting,
  documentId: string,
  { body, changeNote, scope, daysAgo }: Extract<SampleAct, { do: 'neue-fassung' }>,
  { dueInDays }: Pick<SampleDocument, 'dueInDays'>,
) {
  const found = await loadCirculation(acting.tx, documentId);
  const dueOn = addDays(acting.today, daysAgo + dueInDays);
  const basedOn = found?.document.versionNumber ?? 0;
  return addVersion(acting, { documentId, basedOn, body, changeNote, scope, named: [], dueOn }, []);
}

async function answered(
  services: SampleServices,
  acting: Acting,
  circulation: Circulation | undefined,
  act: Extract<SampleAct, { do: 'antworten' }>,
): Promise<Circulation> {
  if (!circulation) throw new Error('the sample document was not stored');
  const { memberKey, event, remark = '' } = act;
  const proofSha256 = act.onBehalf ? await sampleProof(services, acting) : undefined;
  const isOffice = partyTransition(event).by === 'geschaeftsstelle';
  const by: Answerer = isOffice
    ? { kind: 'geschaeftsstelle' }
    : act.onBehalf
      ? { kind: 'im-auftrag', proofNote: 'per Mail (Beispiel)', hasProof: true }
      : { kind: 'konto', memberKeys: [memberKey] };
  const taken = must(
    await takeAnswer(acting, circulation, {
      memberKey,
      answer: { event, remark, versionNumber: circulation.document.versionNumber },
      by,
      byLabel: isOffice ? 'Geschäftsstelle' : act.onBehalf ? 'Geschäftsstelle im Auftrag' : 'Leitung',
      ...(proofSha256 !== undefined && { proofSha256 }),
    }),
  );
  const parties = circulation.parties.map((party) =>
    party.memberKey === memberKey ? { ...party, ...taken.party, since: acting.at } : party,
  );
  return { ...circulation, parties };
}

async function sampleProof(services: SampleServices, { tx, alliance }: Acting): Promise<string> {
  const text =
    'From: rathaus@beispiel.example\nSubject: Antwort\n\nBeispieldaten: Diese E-Mail ist erfunden.\n';
  const bytes = new TextEncoder().encode(text);
  const file = { name: 'Beispiel.eml', contentType: 'message/rfc822', bytes };
  return (await storeFile(services, tx, alliance.id, file)).sha256;
}
