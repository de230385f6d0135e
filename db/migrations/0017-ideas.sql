-- Cooperation ideas (Datenbank IKZ): examples from Hesse and elsewhere, and what members add themselves.
create table catalogue.idea (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  title text not null check (title <> ''),
  -- In own words; sentences of the source are never copied.
  summary text not null check (summary <> ''),
  -- Who with whom: municipalities and bodies, never people.
  partners text not null default '',
  region text not null,
  state text not null,
  -- Null where the source names none.
  year smallint check (year between 1900 and 2100),
  -- How far it came there; what failed is told, too (practice 10).
  standing text not null check (standing in ('idee', 'in-arbeit', 'umgesetzt', 'nicht-umgesetzt')),
  source text not null check (source <> ''),
  link text not null default '',
  -- The member that added it; null for what the office collected.
  member_id uuid,
  hidden boolean not null default false,
  hidden_reason text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  -- No index on it: row-level security asks for the alliance first, and an alliance has hundreds, not millions.
  search tsvector not null generated always as (
    setweight(to_tsvector('german', title), 'A') ||
    setweight(to_tsvector('german', partners || ' ' || region), 'B') ||
    to_tsvector('german', summary || ' ' || state || ' ' || source)
  ) stored,
  primary key (alliance_id, id),
  foreign key (alliance_id, member_id) references region.member,
  check (not hidden or hidden_reason <> '')
);

create table catalogue.idea_area (
  alliance_id uuid not null,
  idea_id uuid not null,
  area_id uuid not null,
  primary key (alliance_id, idea_id, area_id),
  foreign key (alliance_id, idea_id) references catalogue.idea,
  foreign key (alliance_id, area_id) references catalogue.task_area
);

create table catalogue.idea_task (
  alliance_id uuid not null,
  idea_id uuid not null,
  task_id uuid not null,
  primary key (alliance_id, idea_id, task_id),
  foreign key (alliance_id, idea_id) references catalogue.idea,
  foreign key (alliance_id, task_id) references catalogue.task
);
create index idea_by_task on catalogue.idea_task (alliance_id, task_id);

call platform.fence('catalogue.idea', 'select, insert, update');
call platform.fence('catalogue.idea_area', 'select, insert, delete');
call platform.fence('catalogue.idea_task', 'select, insert, delete');
