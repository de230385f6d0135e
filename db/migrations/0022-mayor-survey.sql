-- The survey of the heads (Lagebild): five fields of action and the strain on staff, today and in the future.
create table needs.mayor_survey (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  slug text not null,
  title text not null,
  note text not null default '',
  state text not null check (state in ('entwurf', 'offen', 'ausgewertet')),
  -- Last day to answer.
  due_on date,
  -- Who reads the result; single answers nobody reads.
  visibility text not null check (visibility in ('intern', 'leitungen', 'oeffentlich')),
  is_sample boolean not null default false,
  opened_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (alliance_id, id),
  unique (alliance_id, slug)
);

-- Who was asked, and who has answered.
create table needs.mayor_respondent (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  answered_at timestamptz,
  primary key (alliance_id, survey_id, member_id),
  foreign key (alliance_id, survey_id) references needs.mayor_survey,
  foreign key (alliance_id, member_id) references region.member
);

-- What a head has said, as long as it may be changed. Deleted when the survey closes.
create table needs.mayor_answer (
  alliance_id uuid not null,
  survey_id uuid not null,
  member_id uuid not null,
  field text not null,
  today smallint not null check (today between -2 and 2),
  future smallint not null check (future between -2 and 2),
  primary key (alliance_id, survey_id, member_id, field),
  foreign key (alliance_id, survey_id, member_id) references needs.mayor_respondent
);

-- The answers of a closed survey without whose they are: field by field and time by time, so that not even two answers
-- of one head stand together.
create table needs.mayor_tally (
  alliance_id uuid not null,
  survey_id uuid not null,
  field text not null,
  horizon text not null check (horizon in ('today', 'future')),
  mark smallint not null check (mark between -2 and 2),
  answers integer not null check (answers > 0),
  primary key (alliance_id, survey_id, field, horizon, mark),
  foreign key (alliance_id, survey_id) references needs.mayor_survey
);

call platform.fence('needs.mayor_survey', 'select, insert, update');
call platform.fence('needs.mayor_respondent', 'select, insert, update, delete');
call platform.fence('needs.mayor_answer', 'select, insert, delete');
call platform.fence('needs.mayor_tally', 'select, insert');
