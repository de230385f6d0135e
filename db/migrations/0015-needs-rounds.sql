-- A round from its draft to its release, its slice of the catalogue, and what a municipality writes before its head
-- releases it. Ratings (needs.rating) are released answers; nothing else enters a ranking.
alter table needs.round
  add column state text not null default 'freigegeben' check (state in ('entwurf', 'offen', 'geschlossen', 'freigegeben')),
  -- Last day to answer.
  add column due_on date,
  add column opened_at timestamptz,
  add column closed_at timestamptz,
  add column released_at timestamptz,
  -- Standard weights of its ranking, in percent.
  add column weight_members smallint not null default 40 check (weight_members between 0 and 100),
  add column weight_urgency smallint not null default 40 check (weight_urgency between 0 and 100),
  add column weight_complexity smallint not null default 20 check (weight_complexity between 0 and 100),
  -- Share of the members from which an area concerns the whole county, in percent.
  add column county_wide_from smallint not null default 50 check (county_wide_from between 1 and 100),
  -- Who reads the ranking and who the single ratings, once the round is released.
  add column ranking_visibility text not null default 'leitungen'
    check (ranking_visibility in ('intern', 'leitungen', 'oeffentlich')),
  add column ratings_visibility text not null default 'leitungen'
    check (ratings_visibility in ('intern', 'leitungen', 'oeffentlich')),
  -- The round it repeats: its values are prefilled, its ranks compared.
  add column previous_round_id uuid,
  -- Guards edits that cross.
  add column version integer not null default 1,
  add foreign key (alliance_id, previous_round_id) references needs.round,
  add check (weight_members + weight_urgency + weight_complexity = 100);

-- Without a row the round asks for the whole catalogue.
create table needs.round_task (
  alliance_id uuid not null,
  round_id uuid not null,
  task_id uuid not null,
  primary key (alliance_id, round_id, task_id),
  foreign key (alliance_id, round_id) references needs.round,
  foreign key (alliance_id, task_id) references catalogue.task
);

-- How far a member is. A released answer changes only by a new release.
alter table needs.participant
  add column state text not null default 'freigegeben'
    check (state in ('offen', 'in-arbeit', 'zur-freigabe', 'freigegeben')),
  -- When it came before the head; null where it does not lie there.
  add column handed_in_at timestamptz,
  add column released_at timestamptz,
  -- In which capacity, never a name: "Leitung", "Vertretung", "IKZ-Geschäftsstelle im Auftrag".
  add column released_by text not null default '',
  -- For an answer that the office entered: how it was given, and the mail or note as a file.
  add column proof_note text not null default '',
  add column proof_sha256 text,
  add column version integer not null default 1,
  add foreign key (alliance_id, proof_sha256) references platform.file;

-- Why there is no interest, beyond plain no: not our task, or done already (and with whom).
alter table needs.rating
  add column not_because text not null default '' check (not_because in ('', 'nicht-zustaendig', 'erledigt')),
  add column partner text not null default '',
  -- Nobody has done the task there for years.
  add column long_vacant boolean not null default false,
  -- The member's own number of the product.
  add column own_number text not null default '',
  add column remark text not null default '',
  add check (not interest or not_because = '');

-- What a member is writing; one row a task. It becomes a rating when the head releases.
create table needs.draft_answer (
  alliance_id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  task_id uuid not null,
  -- Null: only urgency, number or remark typed so far.
  answer text check (answer in ('interesse', 'kein-interesse', 'nicht-zustaendig', 'erledigt')),
  urgency smallint check (urgency between 1 and 10),
  partner text not null default '',
  long_vacant boolean not null default false,
  own_number text not null default '',
  remark text not null default '',
  -- How it came here; 'vorrunde': prefilled and not touched since.
  source text not null check (source in ('konto', 'link', 'tabelle', 'im-auftrag', 'vorrunde')),
  -- Who wrote it, as the member sees it: "Leitung", "Hauptamt (per Link)".
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, round_id, member_id, task_id),
  foreign key (alliance_id, round_id, member_id) references needs.participant,
  foreign key (alliance_id, task_id) references catalogue.task
);

-- Criteria of an alliance beside the score, never in it. The office marks each task, 1 to 10.
create table needs.criterion (
  alliance_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  label text not null,
  hint text not null default '',
  position smallint not null,
  primary key (alliance_id, id),
  unique (alliance_id, round_id, label),
  foreign key (alliance_id, round_id) references needs.round
);

create table needs.criterion_mark (
  alliance_id uuid not null,
  criterion_id uuid not null,
  task_id uuid not null,
  mark smallint not null check (mark between 1 and 10),
  primary key (alliance_id, criterion_id, task_id),
  foreign key (alliance_id, criterion_id) references needs.criterion on delete cascade,
  foreign key (alliance_id, task_id) references catalogue.task
);

call platform.fence('needs.round_task', 'select, insert, delete');
call platform.fence('needs.draft_answer', 'select, insert, update, delete');
call platform.fence('needs.criterion', 'select, insert, update, delete');
call platform.fence('needs.criterion_mark', 'select, insert, update, delete');
grant delete on needs.rating, needs.participant, needs.task_complexity to app_rt;
