-- Matters that bodies of many members resolve on: each member's own path of bodies, and what happened at each step.
create table decisions.matter (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  title text not null check (title <> ''),
  -- As decisions/domain/authority knows it: what decides who decides.
  kind text not null,
  summary text not null default '',
  -- One text for all members, with placeholders for their figures.
  resolution text not null default '',
  grounds text not null default '',
  -- A statute or § asks for the consent of all: it is named.
  needs_all boolean not null,
  needs_all_source text not null default '',
  -- Steps begin as non-public (§ 52 HGO).
  non_public boolean not null default false,
  wished_start date,
  -- Neutral reference to what the matter belongs to.
  subject_kind text,
  subject_title text,
  subject_path text,
  state text not null check (state in ('laufend', 'eingestellt')),
  is_sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id),
  check (not needs_all or needs_all_source <> '')
);

create table decisions.matter_member (
  alliance_id uuid not null,
  matter_id uuid not null,
  member_id uuid not null,
  amount bigint check (amount >= 0),
  -- Further figures by the name of their column, as typed.
  figures jsonb not null default '{}',
  decided_by text not null check (decided_by in ('leitung', 'exekutive', 'vertretung')),
  decided_by_reason text not null,
  -- Set by the office, and kept when amounts change.
  decided_by_hand boolean not null default false,
  remark text not null default '',
  version integer not null default 1,
  primary key (alliance_id, matter_id, member_id),
  foreign key (alliance_id, matter_id) references decisions.matter,
  foreign key (alliance_id, member_id) references region.member
);
create index matter_member_by_member on decisions.matter_member (alliance_id, member_id);

create table decisions.matter_step (
  alliance_id uuid not null,
  matter_id uuid not null,
  member_id uuid not null,
  position smallint not null check (position > 0),
  station text not null check (station in ('fachamt', 'leitung', 'exekutive', 'ortsbeirat', 'ausschuss', 'vertretung')),
  body_id uuid,
  -- As the body was called when the path was planned.
  body_name text not null,
  state text not null check (state in ('offen', 'geplant', 'beschlossen', 'beschlossen-mit-abweichung', 'mit-bedingung', 'abgelehnt', 'zur-kenntnis', 'entfaellt')),
  paper text not null check (paper in ('entwurf', 'eingereicht', 'tagesordnung')),
  non_public boolean not null,
  paper_number text not null default '',
  planned_on date,
  decided_on date,
  votes_yes smallint,
  votes_no smallint,
  votes_abstain smallint,
  deviation text not null default '',
  condition text not null default '',
  proof_sha256 text,
  version integer not null default 1,
  primary key (alliance_id, matter_id, member_id, position),
  foreign key (alliance_id, matter_id, member_id) references decisions.matter_member,
  foreign key (alliance_id, body_id) references meetings.body,
  foreign key (alliance_id, proof_sha256) references platform.file,
  check (state not in ('beschlossen', 'beschlossen-mit-abweichung', 'mit-bedingung', 'abgelehnt', 'zur-kenntnis') or decided_on is not null),
  check (state <> 'beschlossen-mit-abweichung' or deviation <> ''),
  check (state <> 'mit-bedingung' or condition <> '')
);

-- Append-only: what was entered when and by whom; a correction is one more entry.
create table decisions.matter_event (
  alliance_id uuid not null,
  id uuid not null,
  matter_id uuid not null,
  member_id uuid not null,
  -- Null where the entry is about the member's path or figures.
  position smallint,
  body_name text not null,
  event text not null,
  on_date date,
  detail text not null default '',
  channel text not null check (channel in ('konto', 'im-auftrag')),
  by_label text not null,
  actor text not null,
  proof_sha256 text,
  non_public boolean not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, matter_id, member_id) references decisions.matter_member,
  foreign key (alliance_id, proof_sha256) references platform.file
);
create index matter_event_by_member on decisions.matter_event (alliance_id, matter_id, member_id);

call platform.fence('decisions.matter', 'select, insert, update');
call platform.fence('decisions.matter_member', 'select, insert, update');
-- A changed path replaces the steps that are still open.
call platform.fence('decisions.matter_step', 'select, insert, update, delete');
call platform.fence('decisions.matter_event', 'select, insert');
