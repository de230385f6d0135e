import { firstStanding, type LoggedAnswer, type PartyStanding } from './party.ts';
import { partyTransition } from './transitions.ts';

/**
 * The standing after an event that the table allows. It is the one place where answers become states: the store keeps
 * what it yields, and replaying the log through it must yield the same.
 */
export function afterEvent(
  before: PartyStanding,
  { event, remark, versionNumber }: LoggedAnswer,
): PartyStanding {
  const { to } = partyTransition(event);
  if (to === 'gefragt') return firstStanding(versionNumber);
  if (event === 'uebertragen')
    return { ...before, askedVersion: versionNumber, agreedVersion: versionNumber };
  const isAcceptance = event === 'bedingung-annehmen';
  return {
    state: to,
    askedVersion: before.askedVersion,
    agreedVersion: to === 'zugestimmt' ? versionNumber : null,
    // The condition stays what the member wrote; a word of the office with its acceptance stands in the log.
    remark: isAcceptance ? before.remark : remark,
    condition: isAcceptance ? before.remark : '',
  };
}

/** The standing that a log of answers leads to, from the version that went out first. */
export const replayAnswers = (firstVersion: number, log: readonly LoggedAnswer[]): PartyStanding =>
  log.reduce(afterEvent, firstStanding(firstVersion));
