-- How many projects an alliance runs side by side. Agreed, not computed: a dated history with its source.
create table projects.parallel_limit (
  alliance_id uuid not null references platform.alliance,
  valid_from date not null,
  projects smallint not null check (projects between 1 and 50),
  source text not null check (source <> ''),
  is_sample boolean not null default false,
  primary key (alliance_id, valid_from)
);

-- How many projects the people of a member can carry, as the member says.
create table projects.member_capacity (
  alliance_id uuid not null,
  member_id uuid not null,
  valid_from date not null,
  projects smallint not null check (projects between 0 and 50),
  source text not null check (source <> ''),
  is_sample boolean not null default false,
  primary key (alliance_id, member_id, valid_from),
  foreign key (alliance_id, member_id) references region.member
);

-- The order of the waiting list; what has no place comes behind, by the day it was noted.
create table projects.waiting_place (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  position smallint not null check (position > 0),
  primary key (alliance_id, undertaking_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- Why the steering group let one more start than the limit says. Append-only.
create table projects.over_limit_start (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  started_on date not null,
  -- Running before it, and the limit of that day.
  running smallint not null check (running >= parallel_limit),
  parallel_limit smallint not null,
  reason text not null check (reason <> ''),
  recorded_at timestamptz not null,
  primary key (alliance_id, undertaking_id, started_on),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- Deleted is only what has not begun, and places that are given anew.
call platform.fence('projects.parallel_limit', 'select, insert, delete');
call platform.fence('projects.member_capacity', 'select, insert, delete');
call platform.fence('projects.waiting_place', 'select, insert, delete');
call platform.fence('projects.over_limit_start', 'select, insert');
