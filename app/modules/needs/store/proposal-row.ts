import type { Selectable } from 'kysely';
import type { DB } from '../../../../db/schema/tables.ts';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import { wordOf } from '../../../platform/db/word-of.ts';
import {
  ADVICES,
  type NewProposal,
  PRIORITIES,
  type ProposalRecord,
  type ProposalTarget,
  type ProposalText,
} from '../domain/proposals/proposal.ts';
import { PROPOSAL_STATES } from '../domain/proposals/proposal-state.ts';

type Row = Selectable<DB['needs.proposal']>;

export const toTextColumns = (text: ProposalText) => ({
  title: text.title,
  need: text.need,
  wish: text.wish,
  office: text.office,
  area_id: text.areaId,
  task_id: text.taskId,
  idea_id: text.ideaId,
});

export const toNewRow = (allianceId: string, proposal: NewProposal) => ({
  alliance_id: allianceId,
  id: proposal.id,
  reference: proposal.reference,
  ...toTextColumns(proposal),
  member_id: proposal.memberId,
  address: proposal.address,
  channel: proposal.channel,
  link_id: proposal.linkId,
  state: 'eingegangen',
  is_sample: proposal.isSample,
});

export function toProposal(row: Row): ProposalRecord {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    need: row.need,
    wish: row.wish,
    office: row.office,
    memberId: row.member_id,
    address: row.address,
    channel: wordOf(['konto', 'link'], row.channel),
    linkId: row.link_id,
    areaId: row.area_id,
    taskId: row.task_id,
    ideaId: row.idea_id,
    state: wordOf(PROPOSAL_STATES, row.state),
    priority: row.priority === '' ? '' : wordOf(PRIORITIES, row.priority),
    advice: row.advice === '' ? '' : wordOf(ADVICES, row.advice),
    adviceReason: row.advice_reason,
    ballot: row.ballot,
    voteDueOn: row.vote_due_on === null ? null : calendarDate(row.vote_due_on),
    target: targetOf(row),
    targetAt: row.target_at,
    isSample: row.is_sample,
    version: row.version,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

function targetOf({ target_kind, target_id, target_title, target_path }: Row): ProposalTarget | null {
  if (target_kind === null || target_id === null || target_title === null || target_path === null)
    return null;
  return {
    kind: wordOf(['buendel', 'projekt'], target_kind),
    id: target_id,
    title: target_title,
    path: target_path,
  };
}
