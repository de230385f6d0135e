-- Every change of a chapter is a row of its own: the newest holds, nothing that was written is lost.
create table appraisal.report_chapter (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  kind text not null check (kind in ('zwischenbericht', 'schlussbericht')),
  chapter text not null,
  version integer not null check (version > 0),
  act text not null check (act in ('entwurf', 'text', 'daten', 'freigabe')),
  body text not null,
  -- Tables as they are printed; only data change them.
  tables jsonb not null,
  -- The words that the data gave when they were last asked.
  drafted_body text not null,
  -- In which capacity: "IKZ-Geschäftsstelle", "Projektleitung".
  by_label text not null,
  -- Where a release on behalf comes from.
  note text not null default '',
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, undertaking_id, kind, chapter, version),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- A report as the members decide on it: its bytes never change, the check sum proves it.
create table appraisal.frozen_report (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  kind text not null check (kind in ('zwischenbericht', 'schlussbericht')),
  number integer not null check (number > 0),
  -- JSON with one spelling; text and not jsonb, so that the check sum holds.
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  unique (alliance_id, undertaking_id, kind, number),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- A frozen report goes round once: the document by which the members decide.
create table appraisal.report_sending (
  alliance_id uuid not null,
  frozen_report_id uuid not null,
  document_id uuid not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, frozen_report_id),
  unique (alliance_id, document_id),
  foreign key (alliance_id, frozen_report_id) references appraisal.frozen_report,
  foreign key (alliance_id, document_id) references decisions.document
);

-- The permanent group that looks after what a project left behind.
create table appraisal.follow_up_group (
  alliance_id uuid not null,
  -- The project that ended.
  undertaking_id uuid not null,
  -- The group, an undertaking of its own.
  group_id uuid not null,
  cycle text not null check (cycle in ('vierteljaehrlich', 'halbjaehrlich', 'jaehrlich')),
  coordinator_id uuid not null,
  first_on date not null,
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, undertaking_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, group_id) references projects.undertaking,
  foreign key (alliance_id, coordinator_id) references region.member
);

call platform.fence('appraisal.report_chapter', 'select, insert');
call platform.fence('appraisal.frozen_report', 'select, insert');
call platform.fence('appraisal.report_sending', 'select, insert');
call platform.fence('appraisal.follow_up_group', 'select, insert');
