import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { germanDate, germanList } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { DOCUMENT_STATE_LABELS } from './answer-words.ts';
import type { Party } from './party.ts';
import { isOpenMatter } from './plan-new-version.ts';
import { type DocumentState, type DocumentStep, documentTransition } from './transitions.ts';

/** What a step of a document depends on. */
export interface StepFacts {
  readonly state: DocumentState;
  readonly versionNumber: number;
  readonly sameVersion: boolean;
  readonly hasText: boolean;
  readonly dueOn: CalendarDate | null;
  readonly today: CalendarDate;
  readonly parties: readonly Pick<Party, 'memberKey' | 'state' | 'agreedVersion'>[];
  /** Members whose binding signature is still missing; none for a document of form 'text'. */
  readonly unsigned: readonly string[];
  /** Why the document is withdrawn, or what the new version changes. */
  readonly reason: string;
}

export interface StepRefusal {
  readonly field: 'state' | 'parties' | 'dueOn' | 'text' | 'reason' | 'unsigned';
  readonly reason: string;
}

/** Decides whether a document may take a step. `nameOf` gives the names that the office may read. */
export function decideStep(
  step: DocumentStep,
  facts: StepFacts,
  nameOf: (memberKey: string) => string,
): Result<DocumentState, StepRefusal> {
  const { from, to } = documentTransition(step);
  if (!from.includes(facts.state))
    return fail({
      field: 'state',
      reason: `Das Dokument ist ${DOCUMENT_STATE_LABELS[facts.state]}. ${REMEDY[step]}`,
    });
  const refusal = CONDITIONS[step](facts, nameOf);
  return refusal ? fail(refusal) : ok(to);
}

const REMEDY: Readonly<Record<DocumentStep, string>> = {
  senden: 'Nur ein Entwurf kann versendet werden.',
  'neue-fassung': 'Eine neue Fassung gibt es nur, während es umläuft. Legen Sie sonst ein neues Dokument an.',
  abschliessen: 'Abschließen lässt sich nur, was umläuft.',
  versiegeln: 'Versiegeln lässt sich nur ein abgeschlossenes Dokument.',
  zurueckziehen: 'Zurückziehen lässt es sich nicht mehr.',
};

type Condition = (facts: StepFacts, nameOf: (memberKey: string) => string) => StepRefusal | undefined;

const CONDITIONS: Readonly<Record<DocumentStep, Condition>> = {
  senden: ({ parties, hasText, dueOn, today }) => {
    if (!hasText) return { field: 'text', reason: 'Schreiben Sie zuerst den Text des Dokuments.' };
    if (parties.length === 0)
      return { field: 'parties', reason: 'Wählen Sie zuerst die Kommunen aus, die gefragt werden.' };
    if (dueOn === null)
      return { field: 'dueOn', reason: 'Nennen Sie zuerst den Tag, bis zu dem geantwortet werden soll.' };
    return dueOn < today
      ? {
          field: 'dueOn',
          reason: `Die Frist ${germanDate(dueOn)} ist schon vorbei. Wählen Sie einen späteren Tag.`,
        }
      : undefined;
  },
  'neue-fassung': ({ hasText, reason }) => {
    if (!hasText) return { field: 'text', reason: 'Schreiben Sie den Text der neuen Fassung.' };
    return reason.trim() === ''
      ? { field: 'reason', reason: 'Schreiben Sie in einem Satz, was sich ändert und warum.' }
      : undefined;
  },
  abschliessen: (facts, nameOf) => {
    const open = facts.parties.filter((party) => !isThrough(party, facts));
    if (open.length === 0) return undefined;
    const names = germanList(open.map(({ memberKey }) => nameOf(memberKey)));
    const count = open.length === 1 ? 'Es fehlt noch eine Kommune' : `Es fehlen noch ${open.length} Kommunen`;
    return { field: 'parties', reason: `${count}: ${names}.` };
  },
  versiegeln: ({ unsigned }, nameOf) =>
    unsigned.length === 0
      ? undefined
      : {
          field: 'unsigned',
          reason: `Es fehlt noch die Unterschrift von ${germanList(unsigned.map(nameOf))}.`,
        },
  zurueckziehen: ({ reason }) =>
    reason.trim() === ''
      ? {
          field: 'reason',
          reason: 'Schreiben Sie auf, warum das Dokument zurückgezogen wird. Alle Gefragten lesen den Grund.',
        }
      : undefined,
};

/** A member is through once it takes no part or has agreed, to the running version where all must agree to the same. */
export function isThrough(
  party: Pick<Party, 'state' | 'agreedVersion'>,
  { sameVersion, versionNumber }: Pick<StepFacts, 'sameVersion' | 'versionNumber'>,
): boolean {
  if (isOpenMatter(party)) return false;
  return party.state !== 'zugestimmt' || !sameVersion || party.agreedVersion === versionNumber;
}
