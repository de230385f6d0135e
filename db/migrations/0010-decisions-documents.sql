-- Documents that go round among members, their versions, and what each member answered to which version.
create table decisions.document (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  title text not null,
  kind text not null,
  -- 'text': an answer by click suffices; 'schrift': binding, signed on paper or with a QES (§ 71 II HGO).
  form text not null check (form in ('text', 'schrift')),
  -- All must agree to one and the same version.
  same_version boolean not null,
  -- Neutral reference to what the document belongs to.
  subject_kind text,
  subject_title text,
  subject_path text,
  state text not null,
  due_on date,
  is_sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id)
);

create table decisions.document_version (
  alliance_id uuid not null,
  document_id uuid not null,
  number smallint not null check (number > 0),
  body text not null,
  change_note text not null default '',
  -- Whom a new version asks again: everyone, the named, or those alone whose matter was open.
  scope text not null check (scope in ('alle', 'benannte', 'redaktionell')),
  file_sha256 text,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, document_id, number),
  foreign key (alliance_id, document_id) references decisions.document,
  foreign key (alliance_id, file_sha256) references platform.file
);

create table decisions.party (
  alliance_id uuid not null,
  document_id uuid not null,
  member_id uuid not null,
  amount bigint,
  state text not null,
  asked_version smallint not null,
  agreed_version smallint,
  since timestamptz not null,
  version integer not null default 1,
  primary key (alliance_id, document_id, member_id),
  foreign key (alliance_id, document_id) references decisions.document,
  foreign key (alliance_id, member_id) references region.member
);
create index party_by_member on decisions.party (alliance_id, member_id);

-- Append-only: every answer as it was given, also the office's reply to a question.
create table decisions.answer (
  alliance_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  member_id uuid not null,
  version_number smallint not null,
  event text not null,
  remark text not null default '',
  channel text not null check (channel in ('konto', 'link', 'im-auftrag')),
  by_label text not null,
  actor text not null,
  proof_note text not null default '',
  proof_sha256 text,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, document_id, member_id) references decisions.party,
  foreign key (alliance_id, proof_sha256) references platform.file
);
create index answer_by_party on decisions.answer (alliance_id, document_id, member_id);

create table decisions.sealed_record (
  alliance_id uuid not null,
  document_id uuid not null,
  version_number smallint not null,
  file_sha256 text not null,
  fingerprint text not null,
  sealed_at timestamptz not null,
  sealed_by text not null,
  primary key (alliance_id, document_id),
  foreign key (alliance_id, document_id) references decisions.document,
  foreign key (alliance_id, file_sha256) references platform.file
);

call platform.fence('decisions.document', 'select, insert, update');
call platform.fence('decisions.document_version', 'select, insert');
call platform.fence('decisions.party', 'select, insert, update');
call platform.fence('decisions.answer', 'select, insert');
call platform.fence('decisions.sealed_record', 'select, insert');
