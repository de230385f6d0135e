import type { DocumentStanding } from '../../../decisions/index.ts';
import type { RequestAnswer } from '../../domain/team/team-event.ts';

/** The accessions of a project that were sent and not withdrawn, as answers to who asked for one. */
export const accessionAnswers = (standings: readonly DocumentStanding[]): RequestAnswer[] =>
  standings.flatMap(({ document: { kind, state, sentAt }, parties }) =>
    kind === 'beitritt' && state !== 'zurueckgezogen' && sentAt !== null
      ? parties.map(({ memberId }) => ({ memberId, at: sentAt }))
      : [],
  );
