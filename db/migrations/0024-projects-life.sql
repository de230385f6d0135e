-- A project from its first note to its end: where it came from, which standard it follows, what it is part of.
alter table projects.undertaking
  -- What it is a part of or follows: a pilot of a review project, an implementation of a review.
  add column parent_id uuid,
  -- Municipalities outside the county work with it.
  add column crosses_county boolean not null default false,
  add column drivers text[] not null default '{}' check (drivers <@ array['effizienz', 'kompetenz', 'innovation']),
  -- The standard it started with; later versions of the standard do not change it.
  add column template_key text,
  add column template_version smallint,
  -- What it was made from: a bundle, a proposal, another project. `path` lies below /v/<slug>.
  add column origin_kind text,
  add column origin_id text,
  add column origin_title text,
  add column origin_path text,
  add column planned_start date,
  add column planned_end date,
  add column is_sample boolean not null default false,
  -- Guards edits that cross.
  add column version integer not null default 1,
  add column created_at timestamptz,
  add foreign key (alliance_id, parent_id) references projects.undertaking,
  add check (parent_id <> id),
  add check (num_nulls(template_key, template_version) in (0, 2)),
  add check (num_nulls(origin_kind, origin_id, origin_title, origin_path) in (0, 4)),
  add check (planned_start <= planned_end);

-- Append-only; two steps on one day follow each other by `seq`.
alter table projects.undertaking_state drop constraint undertaking_state_pkey;
alter table projects.undertaking_state
  add column seq bigint not null generated always as identity,
  -- How exact the source is about the day.
  add column since_precision text not null default 'day'
    check (since_precision in ('day', 'month', 'season', 'half-year', 'year', 'latest')),
  -- The step that led here; null in what sources report.
  add column step text,
  -- How it ended; null while it goes on, or where the source does not say.
  add column outcome text,
  add column reason text not null default '',
  -- Until when it rests.
  add column until date,
  add column recorded_at timestamptz,
  add primary key (alliance_id, undertaking_id, seq);

-- The stages of one project, copied from its standard when it was made.
create table projects.stage (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  position smallint not null check (position > 0),
  key text not null,
  title text not null,
  -- What the stage must have brought.
  papers text[] not null default '{}',
  -- Who lets the project pass its end; null where it just ends.
  gate text check (gate in ('alle', 'lenkungsgruppe', 'geschaeftsstelle', 'projektleitung')),
  gate_question text not null default '',
  -- The charter stage ends with the start, not by a decision of its own.
  role text not null default 'arbeit' check (role in ('auftrag', 'ablaufplan', 'arbeit')),
  usual_weeks smallint not null check (usual_weeks > 0),
  state text not null default 'offen' check (state in ('offen', 'laufend', 'abgeschlossen', 'entfallen')),
  planned_from date,
  planned_to date,
  started_on date,
  ended_on date,
  -- The document by which the members decide its gate.
  document_id uuid,
  -- How the gate was decided, by whom it was not put to the members, or why the stage is left out.
  note text not null default '',
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, position),
  unique (alliance_id, undertaking_id, key),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check (planned_from <= planned_to),
  check (started_on <= ended_on)
);

-- Whom the charter is meant for, before anybody has agreed to anything.
create table projects.candidate (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  roles text[] not null default '{}' check (roles <@ array['PL', 'PG', 'AG', 'LKG']),
  primary key (alliance_id, undertaking_id, member_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('projects.stage', 'select, insert, update');
call platform.fence('projects.candidate', 'select, insert, update, delete');
