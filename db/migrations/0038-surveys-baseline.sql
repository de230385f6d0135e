-- What a survey found before anything was done together: kept once, never changed; later savings are measured against it.
create table surveys.baseline (
  alliance_id uuid not null,
  survey_id uuid not null,
  -- 'freigabe': with the release for all; 'eigener-akt': before or without it.
  kept_by text not null check (kept_by in ('freigabe', 'eigener-akt')),
  by_label text not null,
  actor text not null,
  kept_at timestamptz not null,
  primary key (alliance_id, survey_id),
  foreign key (alliance_id, survey_id) references surveys.survey
);

create table surveys.baseline_value (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  -- Key of the question, with its part where it has several figures: "personal.vzae".
  item_key text not null,
  question_key text not null,
  label text not null,
  unit text not null,
  -- As it was given, in the unit; numbers with six places.
  value numeric(30, 6) not null,
  measure text not null check (measure in ('absolut', 'einwohner', 'faelle')),
  -- Thousands of inhabitants or cases by which it is measured; null where it is not.
  divisor numeric(30, 6) check (divisor > 0),
  -- End of the year that was asked about.
  day date not null,
  primary key (alliance_id, survey_id, member_id, item_key),
  foreign key (alliance_id, survey_id) references surveys.baseline,
  foreign key (alliance_id, member_id) references region.member
);

-- An exemplary survey: some members were surveyed for all, who share the consultant's cost. Every saving is a version.
create table surveys.cost_split (
  alliance_id uuid not null,
  survey_id uuid not null,
  -- From 1, the latest counts.
  version integer not null check (version >= 1),
  pool_cents bigint not null check (pool_cents > 0),
  split_key text not null check (split_key in ('gleich', 'einwohner', 'beides')),
  -- Part that is shared equally under 'beides', in percent.
  equal_percent numeric(9, 6),
  floor_cents bigint check (floor_cents > 0),
  -- Most that a member pays, in euro an inhabitant.
  cap_per_inhabitant numeric(20, 6) check (cap_per_inhabitant > 0),
  -- Ids of the members that were surveyed, and those that pay with the inhabitants that counted.
  surveyed jsonb not null,
  sharing jsonb not null,
  note text not null default '',
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, survey_id, version),
  foreign key (alliance_id, survey_id) references surveys.survey
);

call platform.fence('surveys.baseline', 'select, insert');
call platform.fence('surveys.baseline_value', 'select, insert');
call platform.fence('surveys.cost_split', 'select, insert');
