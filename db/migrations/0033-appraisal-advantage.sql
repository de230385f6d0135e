-- The advantage check of a project: processes with their steps, what each member told, what is done together, criteria.
-- Minutes, percents and posts are kept in millionths, money in cents.
create table appraisal.process (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  position smallint not null check (position > 0),
  title text not null check (title <> ''),
  -- What is counted: "Abrechnungen".
  case_name text not null check (case_name <> ''),
  -- Thresholds of pooled cases with the percent of minutes that they save, as text: [{"from": 5000, "less": "7.5"}].
  effects jsonb not null default '[]',
  -- Removed ones are kept, so that removing can be undone.
  is_removed boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);
create index process_by_undertaking on appraisal.process (alliance_id, undertaking_id);

create table appraisal.process_step (
  alliance_id uuid not null,
  id uuid not null,
  process_id uuid not null,
  position smallint not null check (position > 0),
  title text not null check (title <> ''),
  kind text not null check (kind in ('standardisierbar', 'qualifiziert', 'vor-ort')),
  share_percent bigint not null check (share_percent > 0 and share_percent <= 100000000),
  minutes_today bigint not null check (minutes_today >= 0),
  minutes_pooled bigint not null check (minutes_pooled >= 0),
  grade_today text not null,
  grade_pooled text not null,
  is_removed boolean not null default false,
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, process_id) references appraisal.process
);
create index process_step_by_process on appraisal.process_step (alliance_id, process_id);

-- What one member told of the task; its cases and minutes follow this version.
create table appraisal.member_facts (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  further_today bigint not null check (further_today >= 0),
  further_pooled bigint not null check (further_pooled >= 0),
  -- Where the figures come from.
  note text not null default '',
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, member_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member
);

create table appraisal.process_volume (
  alliance_id uuid not null,
  process_id uuid not null,
  member_id uuid not null,
  -- Cases of a year; null where the member took back what it had told.
  cases integer check (cases >= 0),
  primary key (alliance_id, process_id, member_id),
  foreign key (alliance_id, process_id) references appraisal.process,
  foreign key (alliance_id, member_id) references region.member
);

create table appraisal.step_minutes (
  alliance_id uuid not null,
  step_id uuid not null,
  member_id uuid not null,
  -- Null: as the step says for all.
  minutes bigint check (minutes >= 0),
  primary key (alliance_id, step_id, member_id),
  foreign key (alliance_id, step_id) references appraisal.process_step,
  foreign key (alliance_id, member_id) references region.member
);

create table appraisal.pooled_cost (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  fixed_cost bigint not null check (fixed_cost >= 0),
  split_key text not null check (split_key in ('gleich', 'faelle', 'einwohner')),
  set_up_cost bigint not null check (set_up_cost >= 0),
  set_up_years smallint not null check (set_up_years between 1 and 30),
  -- Least staff of the service centre and of the competence centre; null where none is asked for.
  service_staff bigint check (service_staff > 0),
  service_grade text not null default '',
  competence_staff bigint check (competence_staff > 0),
  competence_grade text not null default '',
  deputy_from bigint not null check (deputy_from >= 0),
  -- The day whose pay-grade rates count.
  priced_on date not null,
  version integer not null default 1,
  primary key (alliance_id, undertaking_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check (service_staff is null or service_grade <> ''),
  check (competence_staff is null or competence_grade <> '')
);

create table appraisal.criterion (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  position smallint not null check (position > 0),
  aspect text not null check (aspect in ('qualitaet', 'wirtschaftlichkeit', 'mitarbeiter')),
  title text not null check (title <> ''),
  question text not null default '',
  verdict text not null check (verdict in ('spricht-dafuer', 'neutral', 'spricht-dagegen', 'offen')),
  statement text not null default '',
  evidence text not null default '',
  is_removed boolean not null default false,
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  -- Whoever decides on it says why.
  check (verdict = 'offen' or statement <> '')
);
create index criterion_by_undertaking on appraisal.criterion (alliance_id, undertaking_id);

-- The scores of one member are saved together; this row guards edits that cross.
create table appraisal.member_scores (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, member_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member
);

create table appraisal.criterion_score (
  alliance_id uuid not null,
  criterion_id uuid not null,
  member_id uuid not null,
  alone smallint check (alone between 1 and 5),
  together smallint check (together between 1 and 5),
  evidence text not null default '',
  primary key (alliance_id, criterion_id, member_id),
  foreign key (alliance_id, criterion_id) references appraisal.criterion,
  foreign key (alliance_id, member_id) references region.member,
  -- Both sides or none.
  check ((alone is null) = (together is null))
);

-- Projects whose check holds made-up figures: pages, prints and exports of it say so.
create table appraisal.sample_advantage (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  primary key (alliance_id, undertaking_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

call platform.fence('appraisal.sample_advantage', 'select, insert');
call platform.fence('appraisal.process', 'select, insert, update');
call platform.fence('appraisal.process_step', 'select, insert, update');
call platform.fence('appraisal.member_facts', 'select, insert, update');
call platform.fence('appraisal.process_volume', 'select, insert, update');
call platform.fence('appraisal.step_minutes', 'select, insert, update');
call platform.fence('appraisal.pooled_cost', 'select, insert, update');
call platform.fence('appraisal.criterion', 'select, insert, update');
call platform.fence('appraisal.member_scores', 'select, insert, update');
call platform.fence('appraisal.criterion_score', 'select, insert, update');
