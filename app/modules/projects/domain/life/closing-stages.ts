import { laterOf } from '../../../../foundation/calendar-date.ts';
import { germanDate } from '../../../../foundation/german.ts';
import type { Stage } from '../process/stage.ts';
import type { StateEntry } from '../undertakings/undertaking.ts';

type Closing = Pick<StateEntry, 'since' | 'reason'>;

const isOpen = ({ state }: Pick<Stage, 'state'>): boolean => state === 'offen' || state === 'laufend';

/** Stages that are not done. */
export const openStages = (stages: readonly Stage[]): readonly Stage[] => stages.filter(isOpen);

/** What a stage says that fell away with the closing. */
const closingNote = ({ since, reason }: Closing): string =>
  `Entfallen mit dem Abschluss am ${germanDate(since)}: ${reason}`;

/** Stages that fall away with the closing, as they are then kept; what runs ends on its day. */
export const dropStages = (stages: readonly Stage[], closing: Closing): readonly Stage[] =>
  openStages(stages).map((stage) => ({
    ...stage,
    state: 'entfallen',
    endedOn: stage.startedOn && laterOf(stage.startedOn, closing.since),
    note: closingNote(closing),
    version: stage.version + 1,
  }));

/** The same stages, back again where a closed project is taken up: what ran runs, the rest is open. */
export const reviveStages = (stages: readonly Stage[], closing: Closing): readonly Stage[] =>
  stages
    .filter(({ state, note }) => state === 'entfallen' && note === closingNote(closing))
    .map((stage) => ({
      ...stage,
      state: stage.startedOn === null ? 'offen' : 'laufend',
      endedOn: null,
      note: '',
      version: stage.version + 1,
    }));
