-- The charter of a project: one working copy, every saved wording of it, and which of them went round.
create table projects.charter (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  -- The latest of charter_revision; guards edits that cross.
  version integer not null check (version > 0),
  -- The documents that went round last: for comments, for signature.
  comment_document_id uuid,
  signing_document_id uuid,
  -- The signed one that an amendment shall replace.
  agreed_document_id uuid,
  primary key (alliance_id, undertaking_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check (agreed_document_id is null or signing_document_id is not null)
);

-- Append-only: nothing that was ever saved is lost.
create table projects.charter_revision (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number integer not null check (number > 0),
  content jsonb not null,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, undertaking_id, number),
  foreign key (alliance_id, undertaking_id) references projects.charter
);

-- Append-only: which wording went out as which version of which document.
create table projects.charter_issue (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  document_id uuid not null,
  version_number smallint not null check (version_number > 0),
  revision integer not null,
  -- What changed, or why it went out again without somebody.
  reason text not null default '',
  primary key (alliance_id, document_id, version_number),
  foreign key (alliance_id, undertaking_id, revision) references projects.charter_revision
);

call platform.fence('projects.charter', 'select, insert, update');
call platform.fence('projects.charter_revision', 'select, insert');
call platform.fence('projects.charter_issue', 'select, insert');

-- Where the wording of a document is written and changed, below /v/<slug>; null where the document itself is that place.
alter table decisions.document add column wording_path text;
