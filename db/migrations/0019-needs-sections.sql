-- A section: some tasks of a member's sheet, sent by link to an office of that member that has no account.
create table needs.section (
  alliance_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  -- Which office answers: "Bauamt".
  office text not null check (office <> ''),
  address text not null check (address <> ''),
  -- Last day to answer; without one the round's.
  due_on date,
  note text not null default '',
  state text not null check (state in ('offen', 'abgegeben', 'zurueckgezogen')),
  -- How often a link went out; 1 with the first.
  sent_count smallint not null default 1 check (sent_count >= 1),
  sent_at timestamptz not null,
  reminded_on date,
  handed_in_at timestamptz,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, round_id, member_id) references needs.participant
);
create index section_of_sheet on needs.section (alliance_id, round_id, member_id);

-- Several sections may ask for the same task.
create table needs.section_task (
  alliance_id uuid not null,
  section_id uuid not null,
  task_id uuid not null,
  primary key (alliance_id, section_id, task_id),
  foreign key (alliance_id, section_id) references needs.section,
  foreign key (alliance_id, task_id) references catalogue.task
);

call platform.fence('needs.section', 'select, insert, update');
call platform.fence('needs.section_task', 'select, insert');
