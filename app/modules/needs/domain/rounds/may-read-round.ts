import type { RoundState } from './round-state.ts';

/** Who may read a figure of a released round, from few to all. */
export const VISIBILITIES = ['intern', 'leitungen', 'oeffentlich'] as const;

export type Visibility = (typeof VISIBILITIES)[number];

export const VISIBILITY_LABELS: Readonly<Record<Visibility, string>> = {
  intern: 'Geschäftsstelle, Lenkungsgruppe und Prüfung',
  leitungen: 'Leitungen und alle, die in der Allianz mitarbeiten',
  oeffentlich: 'Öffentlichkeit',
};

/** Who looks: `intern` the office, the steering group and auditors, `leitungen` whoever works in the alliance. */
export type RoundReader = Visibility;

export interface RoundAccess {
  readonly state: RoundState;
  readonly rankingVisibility: Visibility;
  readonly ratingsVisibility: Visibility;
  /** Members whose answers are released by their heads: the ranking is made of these. */
  readonly answered: number;
}

/** Figures of fewer members show what single ones said: they are for those who may read ratings. */
export const SMALLEST_SHOWN = 3;

/**
 * Whether the ranking of a round may be read. While members answer nobody reads it, not even the office: a ranking seen
 * early would move the answers that are still to come. Between closing and release the office checks it. A ranking of
 * one or two members is what these said: only who may read single ratings reads it.
 */
export function mayReadRanking(round: RoundAccess, reader: RoundReader): boolean {
  const { state, rankingVisibility, answered } = round;
  const reached = state === 'geschlossen' ? reader === 'intern' : reaches(rankingVisibility, reader);
  return (
    (state === 'geschlossen' || state === 'freigegeben') &&
    reached &&
    (isBroad(answered) || mayReadRatings(round, reader))
  );
}

/** Where nobody answered there is nothing to hide. */
const isBroad = (answered: number): boolean => answered === 0 || answered >= SMALLEST_SHOWN;

/** Whether the ratings of single members may be read: never before the release (practice 9), and never in public alone. */
export const mayReadRatings = (
  { state, rankingVisibility, ratingsVisibility }: Omit<RoundAccess, 'answered'>,
  reader: RoundReader,
): boolean =>
  state === 'freigegeben' && reaches(rankingVisibility, reader) && reaches(ratingsVisibility, reader);

/** Whether what is set to be visible so far reaches a reader. */
export const reaches = (visibility: Visibility, reader: RoundReader): boolean =>
  VISIBILITIES.indexOf(visibility) >= VISIBILITIES.indexOf(reader);
