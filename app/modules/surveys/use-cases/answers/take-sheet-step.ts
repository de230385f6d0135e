import { fail, ok, type Result } from '../../../../foundation/result.ts';
import type { Acting } from '../../../../platform/acting.ts';
import { sameAnswer } from '../../domain/answers/changes-between.ts';
import type { SheetRecord, SheetState } from '../../domain/life/sheet.ts';
import { planRelease, type ReleaseRefusal, refuseHandOn } from '../../domain/sheet/plan-release.ts';
import { planSheetStep, type SheetStep } from '../../domain/sheet/sheet-steps.ts';
import { saveAnswers } from '../../store/answer-store.ts';
import { insertRelease, type ReleaseRecord } from '../../store/release-store.ts';
import { updateSheet } from '../../store/sheet-store.ts';
import { recordSurvey } from '../life/survey-scene.ts';
import type { LoadedSheet } from './read-sheet.ts';
import type { SheetAccess } from './sheet-access.ts';

/** Everything that changes the state of a sheet but writing. */
export type SheetAct = Exclude<SheetStep, 'schreiben'>;

export interface StepTerms {
  readonly step: SheetAct;
  /** Version of the sheet that was looked at; null where nobody looked (samples). */
  readonly version: number | null;
  /** Why it is sent back, or released anew. */
  readonly note: string;
  /** For a release on behalf: how the head agreed, and the stored file that shows it. */
  readonly proof?: { readonly note: string; readonly sha256: string };
}

/** `conflict`: somebody changed the sheet since it was looked at. */
export interface StepRefusal {
  readonly field: ReleaseRefusal['field'] | 'state' | 'note' | 'conflict' | 'proof';
  readonly message: string;
}

type HeldSheet = LoadedSheet &
  Pick<SheetAccess, 'capacity' | 'label'> & {
    /** The latest first. */
    readonly releases: readonly Pick<ReleaseRecord, 'number' | 'answers'>[];
  };

type Taken = Result<SheetState, readonly StepRefusal[]>;

/** Hands a sheet on, takes or sends it back, releases it, opens it again or returns to its release. The caller holds it. */
export async function takeSheetStep(acting: Acting, held: HeldSheet, terms: StepTerms): Promise<Taken> {
  const { survey, sheet, capacity } = held;
  const { step, version } = terms;
  const state = planSheetStep({ survey: survey.state, sheet }, step, capacity);
  if (!state.ok) return fail([{ field: 'state', message: state.error }]);
  if (version !== null && version !== sheet.version) return fail([CROSSED]);
  switch (step) {
    case 'vorlegen':
      return handOn(acting, held, state.value);
    case 'zurueckgeben':
      return sendBack(acting, held, state.value, terms.note);
    case 'freigeben':
      return release(acting, held, state.value, terms);
    case 'verwerfen':
      return returnToRelease(acting, held, state.value);
    case 'zurueckholen':
    case 'wieder-oeffnen':
      return move(acting, held, step, { state: state.value, handedOnAt: null });
  }
}

const CROSSED: StepRefusal = {
  field: 'conflict',
  message:
    'Der Bogen wurde inzwischen geändert. Sehen Sie sich an, was jetzt darin steht, und wiederholen Sie den Schritt dann.',
};

function handOn(acting: Acting, held: HeldSheet, state: SheetState): Promise<Taken> | Taken {
  const refusals = refuseHandOn(held.answers, held.findings);
  return refusals.length > 0
    ? fail(refusals)
    : move(acting, held, 'vorlegen', { state, handedOnAt: acting.at, returnNote: '' });
}

const LONGEST_NOTE = 1000;

function sendBack(acting: Acting, held: HeldSheet, state: SheetState, typed: string): Promise<Taken> | Taken {
  const returnNote = typed.trim();
  if (returnNote === '')
    return fail([
      { field: 'note', message: 'Schreiben Sie, was noch zu tun ist; das steht dann über dem Bogen.' },
    ]);
  if (returnNote.length > LONGEST_NOTE)
    return fail([{ field: 'note', message: `Kürzen Sie die Notiz auf höchstens ${LONGEST_NOTE} Zeichen.` }]);
  return move(acting, held, 'zurueckgeben', { state, handedOnAt: null, returnNote });
}

async function release(acting: Acting, held: HeldSheet, state: SheetState, terms: StepTerms): Promise<Taken> {
  const { survey, member, answers, findings, capacity, label } = held;
  if (capacity === 'auftrag' && !terms.proof) return fail([NO_PROOF]);
  const [earlier = null] = held.releases;
  const planned = planRelease({ answers, findings, earlier, reason: terms.note });
  if (!planned.ok) return planned;
  const { number, reason } = planned.value;
  await insertRelease(
    acting.tx,
    acting.alliance.id,
    {
      ...{ surveyId: survey.id, memberId: member.id, number, reason, answers, byLabel: label },
      releasedAt: acting.at,
      proofNote: terms.proof?.note ?? '',
      proofSha256: terms.proof?.sha256 ?? null,
    },
    acting.actor,
  );
  return move(
    acting,
    held,
    'freigeben',
    { state, handedOnAt: null, returnNote: '', releaseNumber: number },
    reason,
  );
}

const NO_PROOF: StepRefusal = {
  field: 'proof',
  message:
    'Für eine Freigabe im Auftrag braucht es einen Nachweis: wie die Leitung zugestimmt hat, und die Datei dazu.',
};

/** The working copy becomes again what is released; what stands there as it was released keeps who wrote it. */
async function returnToRelease(acting: Acting, held: HeldSheet, state: SheetState): Promise<Taken> {
  const [latest] = held.releases;
  if (!latest) throw new Error('the steps allow a return only where something is released');
  const keys = [...new Set([...held.answers.keys(), ...latest.answers.keys()])];
  const changed = keys.filter((key) => !sameAnswer(held.answers.get(key), latest.answers.get(key)));
  await saveAnswers(
    acting.tx,
    acting.alliance.id,
    {
      ...{ surveyId: held.survey.id, memberId: held.member.id },
      ...{ byLabel: held.label, actor: acting.actor, at: acting.at },
    },
    changed.map((questionKey) => ({
      ...{ questionKey, source: 'bogen', value: null, note: '' },
      ...latest.answers.get(questionKey),
    })),
  );
  return move(acting, held, 'verwerfen', { state, handedOnAt: null, returnNote: '' });
}

/** How many answers, never what: the trail has more readers than the sheet (practice 9). */
async function move(
  acting: Acting,
  { survey, member, sheet, answers, label }: HeldSheet,
  step: SheetAct,
  changed: Partial<SheetRecord> & Pick<SheetRecord, 'state'>,
  reason = '',
): Promise<Taken> {
  await updateSheet(acting.tx, { ...sheet, ...changed });
  await recordSurvey(
    acting,
    survey.slug,
    ACTS[step],
    {
      ...{ member: member.member.key, state: changed.state, byLabel: label, answers: answers.size },
      ...(changed.releaseNumber !== undefined && { release: changed.releaseNumber }),
      ...(reason !== '' && { reason }),
    },
    { member: member.member.key, state: sheet.state },
  );
  return ok(changed.state);
}

const ACTS: Readonly<Record<SheetAct, string>> = {
  vorlegen: 'sheet-submitted',
  zurueckholen: 'sheet-taken-back',
  zurueckgeben: 'sheet-sent-back',
  freigeben: 'sheet-released',
  'wieder-oeffnen': 'sheet-reopened',
  verwerfen: 'sheet-returned-to-release',
};
