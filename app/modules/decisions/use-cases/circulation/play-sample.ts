import { addDays } from '../../../../foundation/calendar-date.ts';
import { must } from '../../../../foundation/result.ts';
import { type Acting, ago } from '../../../../platform/acting.ts';
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
import { decideAnswer, type WrittenAnswer, writeAnswers } from './take-answer.ts';

type SampleServices = Pick<Services, 'config' | 'clock'>;
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
  let run: Answers | undefined;
  for (const act of sample.acts) {
    if (act.do === 'antworten') {
      run = await addAnswer(services, acting, run ?? (await beginAnswers(acting, id)), act);
    } else {
      await writeRun(acting, run);
      run = undefined;
      must<unknown>(await step(services, ago(acting, act.daysAgo), id, act, sample));
    }
  }
  await writeRun(acting, run);
}

/** Answers between two other acts: each is decided on what those before it left, and all are written at once. */
interface Answers {
  readonly seen: Circulation;
  readonly answers: readonly WrittenAnswer[];
}

async function beginAnswers({ tx }: Acting, id: string): Promise<Answers> {
  const seen = await loadCirculation(tx, id);
  if (!seen) throw new Error('the sample document was not stored');
  return { seen, answers: [] };
}

const writeRun = (acting: Acting, run: Answers | undefined): Promise<void> =>
  run ? writeAnswers(acting, run.seen, run.answers) : Promise.resolve();

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

async function addAnswer(
  services: SampleServices,
  acting: Acting,
  { seen, answers }: Answers,
  act: Extract<SampleAct, { do: 'antworten' }>,
): Promise<Answers> {
  const then = ago(acting, act.daysAgo);
  const { memberKey, event, remark = '' } = act;
  const proofSha256 = act.onBehalf ? await sampleProof(services, then) : undefined;
  const given = {
    memberKey,
    answer: { event, remark, versionNumber: seen.document.versionNumber },
    ...answererOf(act),
    ...(proofSha256 !== undefined && { proofSha256 }),
  };
  const decided = must(decideAnswer(then, seen, given));
  const parties = seen.parties.map((party) =>
    party.memberKey === memberKey ? { ...party, ...decided.party, since: then.at } : party,
  );
  return { seen: { ...seen, parties }, answers: [...answers, { at: then.at, decided, given }] };
}

function answererOf({ event, memberKey, onBehalf }: Extract<SampleAct, { do: 'antworten' }>): {
  by: Answerer;
  byLabel: string;
} {
  if (partyTransition(event).by === 'geschaeftsstelle')
    return { by: { kind: 'geschaeftsstelle' }, byLabel: 'Geschäftsstelle' };
  return onBehalf
    ? {
        by: { kind: 'im-auftrag', proofNote: 'per Mail (Beispiel)', hasProof: true },
        byLabel: 'Geschäftsstelle im Auftrag',
      }
    : { by: { kind: 'konto', memberKeys: [memberKey] }, byLabel: 'Leitung' };
}

async function sampleProof(services: SampleServices, { tx, alliance }: Acting): Promise<string> {
  const text =
    'From: rathaus@beispiel.example\nSubject: Antwort\n\nBeispieldaten: Diese E-Mail ist erfunden.\n';
  const bytes = new TextEncoder().encode(text);
  const file = { name: 'Beispiel.eml', contentType: 'message/rfc822', bytes };
  return (await storeFile(services, tx, alliance.id, file)).sha256;
}
