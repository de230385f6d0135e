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
  state text not null check (state in ('entwurf', 'im-umlauf', 'abgeschlossen', 'versiegelt', 'zurueckgezogen')),
  -- The version that goes round; the highest of document_version.
  version_number smallint not null default 1 check (version_number > 0),
  due_on date,
  sent_at timestamptz,
  -- Why it was withdrawn.
  withdrawn_reason text not null default '',
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id)
);

-- The one version of a draft changes until it is sent; from then on the triggers below keep what was sent.
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
  -- Cents.
  amount bigint,
  state text not null
    check (state in ('gefragt', 'rueckfrage', 'bedingt', 'widerspruch', 'zugestimmt', 'nimmt-nicht-teil')),
  asked_version smallint not null,
  agreed_version smallint,
  -- What the member wrote with the answer that holds now.
  remark text not null default '',
  -- The condition that the office accepted.
  condition text not null default '',
  since timestamptz not null,
  reminded_on date,
  version integer not null default 1,
  primary key (alliance_id, document_id, member_id),
  foreign key (alliance_id, document_id) references decisions.document,
  foreign key (alliance_id, member_id) references region.member,
  check ((state = 'zugestimmt') = (agreed_version is not null))
);
create index party_by_member on decisions.party (alliance_id, member_id);

-- Append-only: every answer as it was given, the office's reply to a question, and what a new version did to it.
create table decisions.answer (
  alliance_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  member_id uuid not null,
  version_number smallint not null,
  event text not null,
  remark text not null default '',
  channel text not null check (channel in ('konto', 'link', 'im-auftrag', 'geschaeftsstelle', 'programm')),
  -- In which capacity, never a name: "Leitung", "Vertretung".
  by_label text not null,
  actor text not null,
  proof_note text not null default '',
  proof_sha256 text,
  at timestamptz not null,
  -- The order in which they came; several may share a moment.
  seq bigint not null generated always as identity,
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
call platform.fence('decisions.document_version', 'select, insert, update');
-- The parties of a draft are chosen anew; once someone answered, the answer's foreign key keeps the row.
call platform.fence('decisions.party', 'select, insert, update, delete');
call platform.fence('decisions.answer', 'select, insert');
call platform.fence('decisions.sealed_record', 'select, insert');

-- What members were asked about can never be rewritten, by no path of the program.
create function decisions.keep_sent_version() returns trigger language plpgsql as $$
begin
  if exists (
    select from decisions.document d
    where d.alliance_id = old.alliance_id and d.id = old.document_id and d.state <> 'entwurf'
  ) then
    raise exception 'a version that was sent never changes';
  end if;
  return new;
end $$;
create trigger keep_sent_version before update on decisions.document_version
  for each row execute function decisions.keep_sent_version();

create function decisions.keep_sealed_document() returns trigger language plpgsql as $$
begin
  if old.state = 'versiegelt' then raise exception 'a sealed document never changes'; end if;
  return new;
end $$;
create trigger keep_sealed_document before update on decisions.document
  for each row execute function decisions.keep_sealed_document();
