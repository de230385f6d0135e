import { PROPOSAL_STATE_LABELS, type ProposalState } from './proposal-state.ts';

export interface DecisionMailFacts {
  readonly office: string;
  readonly alliance: string;
  readonly reference: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly reason: string;
  readonly isSample: boolean;
}

/** The mail to whoever proposed: what the heads decided and why. Who voted how is not in it. */
export function decisionMail(facts: DecisionMailFacts): { readonly subject: string; readonly text: string } {
  const { office, alliance, reference, title, state, reason, isSample } = facts;
  const word = PROPOSAL_STATE_LABELS[state];
  return {
    subject: `Ihr Vorschlag ${reference} ist ${word}`,
    text: [
      ...(isSample ? ['BEISPIELDATEN: Dieser Vorschlag ist erfunden.'] : []),
      'Guten Tag,',
      `über den Vorschlag „${title}“ (${reference}) ist entschieden: Er ist ${word}.`,
      `Begründung: ${reason}`,
      ...(state === 'zurueckgestellt'
        ? ['Er wird den Leitungen wieder vorgelegt, wenn die Zeit dafür da ist.']
        : []),
      `${office}\n${alliance}`,
    ].join('\n\n'),
  };
}
