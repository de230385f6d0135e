-- As-is surveys: questionnaires, who was asked, answers with their provenance, releases, what goes to offices by link.
create schema surveys;
grant usage on schema surveys to app_rt;
-- Whether cooperation pays, per member; its tables follow.
create schema appraisal;
grant usage on schema appraisal to app_rt;

-- The library: what is asked, apart from who was asked when.
create table surveys.questionnaire (
  alliance_id uuid not null,
  id uuid not null,
  slug text not null,
  title text not null check (title <> ''),
  description text not null default '',
  -- Where it was taken over from, with its licence; null for an own one.
  origin jsonb,
  is_sample boolean not null default false,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id),
  unique (alliance_id, slug)
);

-- Versions are numbered; one that a survey asks never changes again.
create table surveys.questionnaire_version (
  alliance_id uuid not null,
  questionnaire_id uuid not null,
  number integer not null check (number >= 1),
  state text not null check (state in ('entwurf', 'gueltig')),
  content jsonb not null,
  -- What changed since the version before.
  change_note text not null default '',
  created_at timestamptz not null,
  created_by text not null,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, questionnaire_id, number),
  foreign key (alliance_id, questionnaire_id) references surveys.questionnaire
);

create table surveys.survey (
  alliance_id uuid not null,
  id uuid not null,
  slug text not null,
  title text not null check (title <> ''),
  introduction text not null default '',
  -- The project whose as-is analysis it is; null for one beside projects.
  undertaking_id uuid,
  questionnaire_id uuid not null,
  questionnaire_number integer not null,
  -- The year that figures are asked for.
  reference_year smallint not null check (reference_year between 1990 and 2100),
  state text not null check (state in ('entwurf', 'laufend', 'auswertung', 'freigegeben')),
  due_on date,
  -- 'alle': every member asked answers. 'exemplarisch': some were surveyed for all, who share the consultant's cost.
  scope text not null check (scope in ('alle', 'exemplarisch')),
  opened_at timestamptz,
  closed_at timestamptz,
  released_at timestamptz,
  is_sample boolean not null default false,
  created_at timestamptz not null,
  created_by text not null,
  version integer not null default 1,
  primary key (alliance_id, id),
  unique (alliance_id, slug),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, questionnaire_id, questionnaire_number) references surveys.questionnaire_version
);
create index survey_by_undertaking on surveys.survey (alliance_id, undertaking_id);

-- One sheet for each member asked.
create table surveys.sheet (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('offen', 'in-arbeit', 'zur-freigabe', 'freigegeben')),
  -- Why a head sent it back; '' otherwise.
  return_note text not null default '',
  handed_on_at timestamptz,
  -- Number of the latest release; 0 before the first.
  release_number integer not null default 0,
  version integer not null default 1,
  primary key (alliance_id, survey_id, member_id),
  foreign key (alliance_id, survey_id) references surveys.survey,
  foreign key (alliance_id, member_id) references region.member
);

-- The working copy.
create table surveys.answer (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  question_key text not null,
  -- Null: no answer, with the reason in the note.
  value jsonb,
  note text not null default '',
  source text not null check (source in ('bogen', 'abschnitt', 'tabelle', 'interview', 'vorjahr', 'beispiel')),
  -- In which capacity or which office: "Geschäftsstelle (Interview)", "Bauamt"; never a name.
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  version integer not null default 1,
  primary key (alliance_id, survey_id, member_id, question_key),
  foreign key (alliance_id, survey_id, member_id) references surveys.sheet
);

-- What a head released: a copy that never changes. A later one replaces it for the comparison.
create table surveys.answer_release (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  number integer not null check (number >= 1),
  answers jsonb not null,
  -- Why it was released anew; '' for the first.
  reason text not null default '',
  by_label text not null,
  actor text not null,
  released_at timestamptz not null,
  -- Where the office released on behalf: "per Mail vom …", with the file.
  proof_note text not null default '',
  proof_sha256 text,
  primary key (alliance_id, survey_id, member_id, number),
  foreign key (alliance_id, survey_id, member_id) references surveys.sheet
);

-- Part of a sheet that went to an office by link.
create table surveys.section (
  alliance_id uuid not null,
  id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  office text not null check (office <> ''),
  address text not null check (address <> ''),
  question_keys jsonb not null,
  due_on date,
  note text not null default '',
  state text not null check (state in ('offen', 'abgegeben', 'zurueckgezogen')),
  sent_count smallint not null default 1 check (sent_count >= 1),
  sent_at timestamptz not null,
  reminded_on date,
  handed_in_at timestamptz,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, survey_id, member_id) references surveys.sheet
);
create index section_by_sheet on surveys.section (alliance_id, survey_id, member_id);

-- What a year of a full-time place costs by pay grade, whoever holds it: standard costs, a dated history with its source.
create table surveys.pay_grade_rate (
  alliance_id uuid not null,
  id uuid not null,
  pay_grade text not null check (pay_grade <> ''),
  valid_from date not null,
  valid_to date,
  year_cents bigint not null check (year_cents > 0),
  -- Working minutes of a year after holidays and absence.
  year_minutes integer not null check (year_minutes > 0),
  source text not null check (source <> ''),
  is_sample boolean not null default false,
  primary key (alliance_id, id),
  unique (alliance_id, pay_grade, valid_from),
  check (valid_to >= valid_from)
);

call platform.fence('surveys.questionnaire', 'select, insert, update');
call platform.fence('surveys.questionnaire_version', 'select, insert, update');
call platform.fence('surveys.survey', 'select, insert, update');
call platform.fence('surveys.sheet', 'select, insert, update, delete');
call platform.fence('surveys.answer', 'select, insert, update, delete');
call platform.fence('surveys.answer_release', 'select, insert');
call platform.fence('surveys.section', 'select, insert, update');
call platform.fence('surveys.pay_grade_rate', 'select, insert, update, delete');
