import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import type { CharterState } from '../charter/charter-standing.ts';
import { countWord } from './count-word.ts';
import type { Missing, RoundFacts } from './missing.ts';
import { missingInRound } from './missing-in-round.ts';
import { needsCharter, type UndertakingKind } from './undertaking.ts';

/** What decides how a project gets to its start. */
export interface StartFacts {
  readonly today: CalendarDate;
  readonly kind: UndertakingKind;
  /** Known from a report alone: it follows no standard of its own here. */
  readonly isReported: boolean;
  readonly charter: {
    readonly state: CharterState;
    /** The document that goes round now; null while none does. */
    readonly round: RoundFacts | null;
  };
  /** For how many members the charter is meant. */
  readonly candidates: number;
}

const office = { who: 'Geschäftsstelle', dueOn: null } as const;

/** What is missing until a project may start: nothing but a signed charter starts what needs one. */
export function missingBeforeStart({ kind, charter, candidates }: StartFacts): readonly Missing[] {
  if (!needsCharter(kind))
    return [{ ...office, title: 'Start', reason: 'Das Projekt kann beginnen.', act: 'starten' }];
  return [charterStep(charter), ...(candidates < 2 ? [tooFew(candidates)] : [])];
}

function charterStep({ state, round }: StartFacts['charter']): Missing {
  switch (state) {
    case 'keiner':
      return {
        ...office,
        title: 'Projektauftrag',
        reason: 'Es gibt noch keinen Projektauftrag. Ohne ihn kann das Projekt nicht beginnen.',
        act: 'auftrag-schreiben',
      };
    case 'entwurf':
      return {
        ...office,
        title: 'Projektauftrag',
        reason: 'Der Projektauftrag ist ein Entwurf. Er muss abgestimmt und unterschrieben werden.',
        act: 'auftrag-abstimmen',
      };
    case 'abstimmung':
      return inRound('Abstimmung des Projektauftrags', round) ?? READY_TO_SIGN;
    case 'zeichnung':
      return inRound('Unterschrift des Projektauftrags', round) ?? READY_TO_SIGN;
    case 'gezeichnet':
      return {
        ...office,
        title: 'Start',
        reason: 'Der Projektauftrag ist von allen unterschrieben, die teilnehmen. Das Projekt kann beginnen.',
        act: 'starten',
      };
  }
}

const READY_TO_SIGN: Missing = {
  ...office,
  title: 'Projektauftrag',
  reason: 'Die Abstimmung ist zu Ende. Geben Sie den Projektauftrag zur Unterschrift.',
  act: 'auftrag-zeichnen',
};

const inRound = (title: string, round: RoundFacts | null): Missing | null =>
  round && missingInRound(title, round);

const tooFew = (candidates: number): Missing => ({
  ...office,
  title: 'Beteiligte',
  reason: `${countWord(candidates)} ${candidates === 1 ? 'Kommune ist' : 'Kommunen sind'} vorgesehen. Ein gemeinsames Projekt braucht mindestens zwei.`,
  act: 'beteiligte',
});
