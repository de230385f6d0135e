-- Contribution tables: planned cost of a task, its key, and what each member pays, as printed and as data.
create schema settlement;
grant usage on schema settlement to app_rt;

create table settlement.contribution_table (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  slug text not null,
  position smallint not null,
  title text not null,
  planning_state text not null,
  source text not null,
  is_sample boolean not null,
  undertaking_slug text,
  pool_cents bigint not null,
  -- layers, floor, cap, guaranteed: the form of the `allocate` input
  scheme jsonb not null,
  -- what was printed, in which unit and precision, and which rule connects it with the scheme
  print jsonb,
  primary key (alliance_id, id),
  unique (alliance_id, slug)
);

create table settlement.contribution_row (
  alliance_id uuid not null,
  table_id uuid not null,
  member_id uuid not null,
  position smallint not null,
  -- decimal strings by measure, as `allocate` reads them
  measures jsonb not null,
  -- printed figures by column, decimal strings
  printed jsonb,
  primary key (alliance_id, table_id, member_id),
  foreign key (alliance_id, table_id) references settlement.contribution_table,
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('settlement.contribution_table', 'select, insert, update');
call platform.fence('settlement.contribution_row', 'select, insert, update');
