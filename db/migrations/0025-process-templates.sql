-- Standard courses that an alliance made its own. Version 1 of the built-in ones is part of the program. A version never
-- changes: projects name the one that they started with.
create table projects.process_template (
  alliance_id uuid not null references platform.alliance,
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  version smallint not null check (version > 0),
  title text not null check (title <> ''),
  description text not null default '',
  basis text not null check (basis in ('quelle', 'vorschlag', 'verbund')),
  source text not null check (source <> ''),
  -- Kinds of undertakings that it suits; with none it is not offered.
  kinds text[] not null default '{}',
  -- What usually follows, as an undertaking of its own.
  followed_by text,
  change_note text not null default '',
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, key, version)
);

create table projects.process_template_stage (
  alliance_id uuid not null,
  template_key text not null,
  template_version smallint not null,
  position smallint not null check (position between 1 and 30),
  key text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text not null check (title <> ''),
  steps text[] not null default '{}',
  papers text[] not null default '{}',
  gate text check (gate in ('alle', 'lenkungsgruppe', 'geschaeftsstelle', 'projektleitung')),
  gate_question text not null default '',
  role text not null check (role in ('auftrag', 'ablaufplan', 'arbeit')),
  usual_weeks smallint not null check (usual_weeks between 1 and 104),
  primary key (alliance_id, template_key, template_version, position),
  unique (alliance_id, template_key, template_version, key),
  foreign key (alliance_id, template_key, template_version) references projects.process_template,
  check ((gate is null) = (gate_question = ''))
);

-- Append-only: what was decided at the end of a stage. One decision may ask for more work, a later one lets it pass.
create table projects.stage_decision (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  seq bigint not null generated always as identity,
  position smallint not null,
  decision text not null check (decision in ('weiter', 'nacharbeit', 'ende')),
  -- The day on which it was decided.
  decided_on date not null,
  -- Who decided: the gate of the stage; null where it just ended.
  decided_by text check (decided_by in ('alle', 'lenkungsgruppe', 'geschaeftsstelle', 'projektleitung')),
  reason text not null default '',
  -- Required papers that were there, and those that were not.
  papers text[] not null default '{}',
  missing text[] not null default '{}',
  missing_reason text not null default '',
  -- The document by which the members decided.
  document_id uuid,
  -- In which capacity it was entered, never a name.
  by_label text not null,
  recorded_at timestamptz not null,
  -- When the end of the stage was taken back: the decision is struck, not lost.
  struck_at timestamptz,
  primary key (alliance_id, undertaking_id, seq),
  foreign key (alliance_id, undertaking_id, position) references projects.stage,
  check (missing = '{}' or missing_reason <> '')
);
create index stage_decision_by_stage on projects.stage_decision (alliance_id, undertaking_id, position);

call platform.fence('projects.process_template', 'select, insert');
call platform.fence('projects.process_template_stage', 'select, insert');
call platform.fence('projects.stage_decision', 'select, insert, update');
