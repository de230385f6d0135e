-- Undertakings, who takes part in them from when to when, and which of them a report year listed.
create schema projects;
grant usage on schema projects to app_rt;

create table projects.undertaking (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  slug text not null,
  title text not null,
  kind text not null,
  implementation_title text,
  area_id uuid,
  printed_participants smallint,
  description text not null default '',
  source text not null,
  primary key (alliance_id, id),
  unique (alliance_id, slug),
  foreign key (alliance_id, area_id) references catalogue.task_area
);

create table projects.undertaking_state (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  since date not null,
  state text not null,
  source text not null,
  primary key (alliance_id, undertaking_id, since),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

create table projects.report_year (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  starts_on date not null,
  ends_on date not null,
  title text not null,
  source text not null,
  primary key (alliance_id, id),
  unique (alliance_id, ends_on),
  check (starts_on < ends_on)
);

create table projects.report_listing (
  alliance_id uuid not null,
  report_year_id uuid not null,
  undertaking_id uuid not null,
  position smallint not null,
  printed_sum smallint,
  printed_implementation_sum smallint,
  primary key (alliance_id, report_year_id, undertaking_id),
  foreign key (alliance_id, report_year_id) references projects.report_year,
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- One row per member, undertaking and interval; the open interval has no end. A change closes one and opens the next.
create table projects.participation (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  valid_from date not null,
  valid_to date,
  participates boolean not null,
  represented boolean not null,
  roles text[] not null,
  implementation boolean,
  responsible boolean,
  note text not null default '',
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, member_id, valid_from),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member,
  check (valid_to is null or valid_to >= valid_from),
  check (roles <@ array['PL', 'PG', 'AG', 'LKG'])
);
create unique index one_open_participation on projects.participation (alliance_id, undertaking_id, member_id) where valid_to is null;
create index participation_by_member on projects.participation (alliance_id, member_id);

create table projects.key_date (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  on_date date not null,
  date_precision text not null check (date_precision in ('day', 'month', 'half-year', 'year')),
  title text not null,
  source text not null,
  undertaking_id uuid,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);
create index key_date_by_day on projects.key_date (alliance_id, on_date);

call platform.fence('projects.undertaking', 'select, insert, update');
call platform.fence('projects.undertaking_state', 'select, insert');
call platform.fence('projects.report_year', 'select, insert');
call platform.fence('projects.report_listing', 'select, insert');
call platform.fence('projects.participation', 'select, insert, update');
call platform.fence('projects.key_date', 'select, insert, update');
