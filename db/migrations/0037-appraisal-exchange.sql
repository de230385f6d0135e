-- What can be released to other members and, as a blueprint, to other alliances; and the catalogue of solutions with the
-- priorities of the heads.

create table appraisal.exchange_item (
  alliance_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('erkenntnis', 'fragebogen', 'bericht', 'loesungen')),
  title text not null check (title <> ''),
  -- Field of work: "Personal", "Archiv".
  field text not null check (field <> ''),
  content jsonb not null,
  -- What whoever released it first left out, as sentences.
  left_out jsonb not null default '[]',
  state text not null check (state in ('entwurf', 'freigegeben', 'zurueckgezogen')),
  licence text,
  -- Where it comes from; set by its release, or as the file said.
  origin jsonb,
  -- Names the content of an imported file: the same file is taken over once.
  check_sum text,
  -- The project it comes from.
  undertaking_id uuid,
  -- Why it was withdrawn.
  withdrawn_reason text not null default '',
  is_sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (alliance_id, id),
  unique (alliance_id, check_sum),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check (state = 'entwurf' or (licence is not null and origin is not null))
);

-- Which solutions there are in a field: in use, planned, wanted or not wanted, by member.
create table appraisal.solution (
  alliance_id uuid not null,
  id uuid not null,
  field text not null check (field <> ''),
  title text not null check (title <> ''),
  description text not null default '',
  is_sample boolean not null default false,
  created_at timestamptz not null,
  primary key (alliance_id, id)
);

create table appraisal.solution_standing (
  alliance_id uuid not null,
  solution_id uuid not null,
  member_id uuid not null,
  state text check (state in ('vorhanden', 'geplant', 'gewuenscht', 'nicht-vorgesehen')),
  -- 1 (not urgent) to 5 (at once), given by the head.
  priority smallint check (priority between 1 and 5),
  version integer not null default 1,
  primary key (alliance_id, solution_id, member_id),
  foreign key (alliance_id, solution_id) references appraisal.solution,
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('appraisal.exchange_item', 'select, insert, update');
call platform.fence('appraisal.solution', 'select, insert, update');
call platform.fence('appraisal.solution_standing', 'select, insert, update');
