-- Who borders on whom, as a fact of the map: each pair once.
create table region.neighbour (
  alliance_id uuid not null,
  member_id uuid not null,
  neighbour_id uuid not null,
  source text not null check (source <> ''),
  primary key (alliance_id, member_id, neighbour_id),
  foreign key (alliance_id, member_id) references region.member,
  foreign key (alliance_id, neighbour_id) references region.member,
  check (member_id < neighbour_id)
);

-- Tasks that some members want to do together: proposed from a released round, examined, ready to become a project.
create table needs.bundle (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  -- The round whose answers its figures come from.
  round_id uuid not null,
  title text not null check (title <> ''),
  -- Why these tasks and these members: needed before it is ready.
  grounds text not null default '',
  note text not null default '',
  state text not null check (state in ('vorschlag', 'in-pruefung', 'bereit', 'verworfen')),
  -- Figures of the day it became ready; later rounds do not change them.
  frozen jsonb,
  frozen_on date,
  -- What it became, as the module that made it names it.
  reference_kind text,
  reference_id text,
  reference_path text,
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, round_id) references needs.round,
  check ((state = 'bereit') = (frozen is not null and frozen_on is not null)),
  check (num_nulls(reference_kind, reference_id, reference_path) in (0, 3)),
  -- Only what is ready becomes something.
  check (reference_kind is null or state = 'bereit')
);

create table needs.bundle_task (
  alliance_id uuid not null,
  bundle_id uuid not null,
  task_id uuid not null,
  primary key (alliance_id, bundle_id, task_id),
  foreign key (alliance_id, bundle_id) references needs.bundle,
  foreign key (alliance_id, task_id) references catalogue.task
);

-- Who takes part; a row with takes_part = false keeps why a member was left out.
create table needs.bundle_member (
  alliance_id uuid not null,
  bundle_id uuid not null,
  member_id uuid not null,
  takes_part boolean not null,
  -- Empty where the answers of the round alone decided.
  reason text not null default '',
  primary key (alliance_id, bundle_id, member_id),
  foreign key (alliance_id, bundle_id) references needs.bundle,
  foreign key (alliance_id, member_id) references region.member,
  check (takes_part or reason <> '')
);

-- Append-only: what happened to a bundle.
create table needs.bundle_event (
  alliance_id uuid not null,
  id uuid not null,
  bundle_id uuid not null,
  event text not null,
  detail text not null default '',
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, bundle_id) references needs.bundle
);
create index bundle_event_by_bundle on needs.bundle_event (alliance_id, bundle_id);

call platform.fence('region.neighbour', 'select, insert, delete');
call platform.fence('needs.bundle', 'select, insert, update');
call platform.fence('needs.bundle_task', 'select, insert, delete');
call platform.fence('needs.bundle_member', 'select, insert, update');
call platform.fence('needs.bundle_event', 'select, insert');
