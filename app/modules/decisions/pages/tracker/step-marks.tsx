import { germanDate } from '../../../../foundation/german.ts';
import type { Tone } from '../../../../ui/badge.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import type { StateMark } from '../../../../ui/state-matrix.tsx';
import type { MemberOutlook } from '../../domain/tracker/earliest-date.ts';
import { stateWord } from '../../domain/tracker/entry-sentence.ts';
import { PAPER_LABELS } from '../../domain/tracker/paper-transitions.ts';
import { isDecided, type PathStep } from '../../domain/tracker/path-step.ts';
import type { StepState } from '../../domain/tracker/step-transitions.ts';

type Look = readonly [Tone, IconName | undefined];

const LOOKS: Readonly<Record<StepState, Look>> = {
  offen: ['neutral', undefined],
  geplant: ['info', 'event'],
  beschlossen: ['success', 'checkCircle'],
  'beschlossen-mit-abweichung': ['warning', 'warning'],
  'mit-bedingung': ['warning', 'warning'],
  abgelehnt: ['danger', 'error'],
  'zur-kenntnis': ['success', 'check'],
  entfaellt: ['neutral', 'close'],
};

/** What a cell says of a step: state, and the day it was decided, is planned or can be expected. */
export function stepMark(step: PathStep, outlook: MemberOutlook | null): StateMark {
  const [tone, icon] = LOOKS[step.state];
  return { tone, icon, word: <Word step={step} />, note: dayOf(step, outlook) };
}

function Word({ step }: { readonly step: PathStep }) {
  const word =
    isDecided(step) || step.paper === 'entwurf'
      ? stateWord(step.station, step.state)
      : PAPER_LABELS[step.paper];
  return step.nonPublic ? (
    <>
      {word} <abbr title="nicht öffentlich, § 52 HGO">n. ö.</abbr>
    </>
  ) : (
    word
  );
}

/** "12.11.2026", "für 10.12.2026", "frühestens 04.02.2027", "geschätzt 04.02.2027". */
function dayOf(step: PathStep, outlook: MemberOutlook | null): string | undefined {
  if (step.decidedOn !== null) return germanDate(step.decidedOn);
  if (isDecided(step)) return undefined;
  const expected = outlook?.chain.find(({ position }) => position === step.position);
  if (expected?.estimated) return `geschätzt ${germanDate(expected.on)}`;
  if (expected && expected.on === step.plannedOn) return `für ${germanDate(expected.on)}`;
  if (expected) return `frühestens ${germanDate(expected.on)}`;
  return step.plannedOn === null ? undefined : `für ${germanDate(step.plannedOn)}`;
}
