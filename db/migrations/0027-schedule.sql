-- Tasks and milestones of a project, and the plans that its members agreed to.
create table projects.schedule_item (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  -- Place in the list.
  position smallint not null check (position > 0),
  -- The stage it belongs to; null where it lies across stages.
  stage_position smallint,
  kind text not null check (kind in ('aufgabe', 'meilenstein')),
  title text not null check (title <> ''),
  owner_member_id uuid,
  -- An office, never a person.
  owner_office text not null default '',
  planned_from date not null,
  planned_to date not null,
  actual_from date,
  actual_to date,
  -- Removed ones are kept, so that removing can be undone.
  is_removed boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, undertaking_id, stage_position) references projects.stage,
  foreign key (alliance_id, owner_member_id) references region.member,
  check (planned_from <= planned_to),
  check (actual_from <= actual_to),
  check (actual_to is null or actual_from is not null),
  check (kind = 'aufgabe' or planned_from = planned_to)
);
create index schedule_item_by_undertaking on projects.schedule_item (alliance_id, undertaking_id);

-- What the members were asked to agree to, word for word; binding from the day on which all had agreed.
create table projects.schedule_baseline (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number smallint not null check (number > 0),
  document_id uuid not null,
  asked_on date not null,
  -- Null until it is binding.
  agreed_on date,
  items jsonb not null,
  primary key (alliance_id, undertaking_id, number),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

call platform.fence('projects.schedule_item', 'select, insert, update');
call platform.fence('projects.schedule_baseline', 'select, insert, update');
