import { germanCount } from '../../../../foundation/german.ts';
import type { Advice } from './proposal.ts';

export const VOTES = ['ja', 'nein', 'enthaltung'] as const;

export type Vote = (typeof VOTES)[number];

export const VOTE_LABELS: Readonly<Record<Vote, string>> = {
  ja: 'Ja',
  nein: 'Nein',
  enthaltung: 'Enthaltung',
};

export const isVote = (text: string): text is Vote => (VOTES as readonly string[]).includes(text);

export interface VoteCount {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Members that may vote. */
  readonly members: number;
}

export interface VoteResult {
  /** What the votes speak for; `offen` while too few have voted. */
  readonly verdict: Advice | 'offen';
  readonly reason: string;
}

/** The rule as the page prints it. It is an own, plain one: no statute orders how heads agree on topics. */
export const VOTE_RULE =
  'Jedes Mitglied hat eine Stimme. Das Ergebnis zählt, wenn mindestens die Hälfte der Mitglieder abgestimmt hat; Enthaltungen zählen dafür mit. Mehr Ja als Nein: aufnehmen. Mehr Nein als Ja: ablehnen. Gleich viele: zurückstellen. Das Ergebnis bindet niemanden; die Geschäftsstelle trägt den Ausgang mit Begründung ein.';

/** What the votes of a ballot speak for, and why (`VOTE_RULE`). */
export function decideVotes({ yes, no, abstain, members }: VoteCount): VoteResult {
  const cast = yes + no + abstain;
  const count = `${yes} Ja, ${no} Nein, ${germanCount(abstain, 'Enthaltung', 'Enthaltungen')}`;
  if (2 * cast < members || members === 0)
    return {
      verdict: 'offen',
      reason: `Bisher haben ${cast} von ${members} Mitgliedern abgestimmt; nötig ist mindestens die Hälfte.`,
    };
  if (yes > no) return { verdict: 'aufnehmen', reason: `Mehr Ja als Nein (${count}).` };
  if (no > yes) return { verdict: 'ablehnen', reason: `Mehr Nein als Ja (${count}).` };
  return { verdict: 'zurueckstellen', reason: `Gleich viele Ja und Nein (${count}).` };
}

/** Counts the votes of a ballot. */
export const countVotes = (votes: readonly { readonly vote: Vote }[], members: number): VoteCount => ({
  yes: votes.filter(({ vote }) => vote === 'ja').length,
  no: votes.filter(({ vote }) => vote === 'nein').length,
  abstain: votes.filter(({ vote }) => vote === 'enthaltung').length,
  members,
});
