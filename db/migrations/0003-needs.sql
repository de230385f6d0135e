-- The task catalogue, and needs rounds with their single ratings and published results.
create schema catalogue;
grant usage on schema catalogue to app_rt;

create table catalogue.task_area (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  slug text not null,
  name text not null,
  primary key (alliance_id, id),
  unique (alliance_id, slug),
  unique (alliance_id, name)
);

create table catalogue.task (
  alliance_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  number text not null,
  title text not null,
  is_sample boolean not null,
  primary key (alliance_id, id),
  unique (alliance_id, number),
  foreign key (alliance_id, area_id) references catalogue.task_area
);
create index task_by_area on catalogue.task (alliance_id, area_id);

create schema needs;
grant usage on schema needs to app_rt;

create table needs.round (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  slug text not null,
  title text not null,
  as_of date not null,
  is_sample boolean not null,
  note text not null,
  primary key (alliance_id, id),
  unique (alliance_id, slug)
);

create table needs.participant (
  alliance_id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  cohort text not null check (cohort in ('study', 'other')),
  primary key (alliance_id, round_id, member_id),
  foreign key (alliance_id, round_id) references needs.round,
  foreign key (alliance_id, member_id) references region.member
);

create table needs.task_complexity (
  alliance_id uuid not null,
  round_id uuid not null,
  task_id uuid not null,
  complexity smallint not null check (complexity between 1 and 10),
  primary key (alliance_id, round_id, task_id),
  foreign key (alliance_id, round_id) references needs.round,
  foreign key (alliance_id, task_id) references catalogue.task
);

create table needs.rating (
  alliance_id uuid not null,
  round_id uuid not null,
  task_id uuid not null,
  member_id uuid not null,
  interest boolean not null,
  urgency smallint check (urgency between 1 and 10),
  primary key (alliance_id, round_id, task_id, member_id),
  foreign key (alliance_id, round_id, member_id) references needs.participant,
  foreign key (alliance_id, task_id) references catalogue.task
);

-- A ranking that was printed elsewhere; its rank was set by hand.
create table needs.published_area (
  alliance_id uuid not null,
  round_id uuid not null,
  area_id uuid not null,
  rank smallint not null,
  study_members smallint not null,
  other_members smallint not null,
  urgency_hundredths smallint not null,
  source text not null,
  primary key (alliance_id, round_id, area_id),
  unique (alliance_id, round_id, rank),
  foreign key (alliance_id, round_id) references needs.round,
  foreign key (alliance_id, area_id) references catalogue.task_area
);

call platform.fence('catalogue.task_area', 'select, insert, update');
call platform.fence('catalogue.task', 'select, insert, update');
call platform.fence('needs.round', 'select, insert, update');
call platform.fence('needs.participant', 'select, insert, update');
call platform.fence('needs.task_complexity', 'select, insert, update');
call platform.fence('needs.rating', 'select, insert, update');
call platform.fence('needs.published_area', 'select, insert');
