/** What other modules may use of the rules about decisions. */

export { DOCUMENT_STATE_LABELS, PARTY_STATE_LABELS } from './circulation/answer-words.ts';
export { bodyBlocks } from './circulation/body-blocks.ts';
export { DOCUMENT_KIND_LABELS } from './circulation/document.ts';
export { recogniseProof } from './circulation/recognise-proof.ts';
export type { SampleAct, SampleDocument } from './circulation/sample-document.ts';
export type { DocumentState, PartyState } from './circulation/transitions.ts';
export { type VisibleParties, visibleParties } from './circulation/visible-parties.ts';
export { URGENCY_LABELS } from './inbox/daily-mail.ts';
export {
  groupInbox,
  orderInbox,
  type Urgency,
  urgencyOf,
  urgencyReason,
} from './inbox/order-inbox.ts';
export { costsMoney, type WaitingItem } from './inbox/waiting-item.ts';
export { dutySentence, type OccasionId, occasionOf } from './notices/occasions.ts';
export type { SampleNotice } from './notices/sample-notice.ts';
export { describeRecord, type RecordSummary } from './seal/describe-record.ts';
export { entrySentence } from './tracker/entry-sentence.ts';
export { type MatterDetails, newStep } from './tracker/matter-record.ts';
export type { PathStep } from './tracker/path-step.ts';
export { planMember } from './tracker/plan-member.ts';
