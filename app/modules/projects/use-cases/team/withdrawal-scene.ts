import { noParticipation } from '../../domain/participation/participation.ts';
import { withdrawalEffects } from '../../domain/team/withdrawal-effects.ts';
import type { Team } from './read-team.ts';

/** What happens when a member leaves a team, one German sentence each. */
export function effectsOf(team: Team, memberKey: string): readonly string[] {
  const leaving = team.members.find((member) => member.memberKey === memberKey);
  const waiting = team.standings.filter(
    ({ document, parties }) =>
      document.state === 'im-umlauf' &&
      parties.some(
        ({ memberKey: key, isBound, state }) => key === memberKey && !isBound && state !== 'nimmt-nicht-teil',
      ),
  );
  return withdrawalEffects({
    leaving: leaving?.current ?? noParticipation(false),
    staying: team.members.flatMap(({ memberKey: key, current }) =>
      key !== memberKey && current ? [current] : [],
    ),
    implementationTitle: team.undertaking.implementationTitle,
    openDocuments: waiting.map(({ document }) => document.title),
    steeredPartners: team.partners
      .filter(({ steeredBy, validTo }) => steeredBy === leaving?.memberId && validTo === null)
      .map(({ name }) => name),
  });
}
