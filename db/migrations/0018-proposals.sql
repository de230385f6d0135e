-- The proposals box: any office proposes a topic at any time, the steering group comments, the heads decide.
create table needs.proposal (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  -- What a proposer without an account keeps: "V-2026-014".
  reference text not null check (reference ~ '^V-\d{4}-\d{3,}$'),
  title text not null check (title <> ''),
  -- What is missing today, and what one would do together.
  need text not null check (need <> ''),
  wish text not null default '',
  -- Whose office proposes; null for the alliance itself (steering group, project groups, office).
  member_id uuid,
  -- The department, never a person: "Ordnungsamt".
  office text not null default '',
  -- Where the decision is written to; empty where nobody wants mail.
  address text not null default '',
  channel text not null check (channel in ('konto', 'link')),
  link_id uuid,
  area_id uuid,
  task_id uuid,
  idea_id uuid,
  state text not null check (state in (
    'eingegangen', 'in-beratung', 'vorgelegt', 'wieder-vorgelegt',
    'aufgenommen', 'zurueckgestellt', 'abgelehnt', 'zurueckgezogen')),
  -- What the steering group suggests to the heads.
  priority text not null default '' check (priority in ('', 'hoch', 'mittel', 'niedrig')),
  advice text not null default '' check (advice in ('', 'aufnehmen', 'zurueckstellen', 'ablehnen')),
  advice_reason text not null default '',
  -- Counts the ballots: a proposal put before the heads again is voted upon anew.
  ballot smallint not null default 0,
  vote_due_on date,
  -- Neutral reference to the bundle or project it became.
  target_kind text,
  target_id text,
  target_title text,
  target_path text,
  target_at timestamptz,
  is_sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id),
  unique (alliance_id, reference),
  foreign key (alliance_id, member_id) references region.member,
  foreign key (alliance_id, link_id) references platform.reply_link,
  foreign key (alliance_id, area_id) references catalogue.task_area,
  foreign key (alliance_id, task_id) references catalogue.task,
  foreign key (alliance_id, idea_id) references catalogue.idea,
  check (num_nulls(target_kind, target_id, target_title, target_path, target_at) in (0, 5))
);
create index proposal_by_link on needs.proposal (alliance_id, link_id, created_at);

-- Append-only: changes of state (lead times are reckoned from them), comments and suggestions.
create table needs.proposal_event (
  alliance_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  event text not null,
  -- The state it led to; null where it changed none.
  state text,
  note text not null default '',
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, proposal_id) references needs.proposal
);
create index proposal_event_by_proposal on needs.proposal_event (alliance_id, proposal_id, at);

-- One vote a member and ballot; it binds nobody (ADR 14) and may be changed while the ballot is open.
create table needs.proposal_vote (
  alliance_id uuid not null,
  proposal_id uuid not null,
  ballot smallint not null,
  member_id uuid not null,
  vote text not null check (vote in ('ja', 'nein', 'enthaltung')),
  reason text not null default '',
  capacity text not null check (capacity in ('leitung', 'vertretung')),
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, proposal_id, ballot, member_id),
  foreign key (alliance_id, proposal_id) references needs.proposal,
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('needs.proposal', 'select, insert, update');
call platform.fence('needs.proposal_event', 'select, insert');
call platform.fence('needs.proposal_vote', 'select, insert, update');
