-- Binding signatures as they came back on paper or with a QES. Append-only: a mistake is struck, with its reason.
create table decisions.signature (
  alliance_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  member_id uuid not null,
  version_number smallint not null,
  capacity text not null check (capacity in ('leitung', 'weiteres-mitglied')),
  office text not null check (office <> ''),
  kind text not null check (kind in ('papier', 'qes')),
  place text not null default '',
  signed_on date not null,
  file_sha256 text not null,
  -- The file carries an electronic signature; whether it is genuine was not checked here.
  has_electronic_signature boolean not null,
  is_sample boolean not null default false,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_label text not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, document_id, member_id) references decisions.party,
  foreign key (alliance_id, document_id, version_number) references decisions.document_version,
  foreign key (alliance_id, file_sha256) references platform.file
);
create index signature_by_party on decisions.signature (alliance_id, document_id, member_id);
create index signature_by_file on decisions.signature (alliance_id, file_sha256);

create table decisions.signature_strike (
  alliance_id uuid not null,
  signature_id uuid not null,
  reason text not null check (reason <> ''),
  struck_at timestamptz not null,
  struck_by text not null,
  struck_label text not null,
  primary key (alliance_id, signature_id),
  foreign key (alliance_id, signature_id) references decisions.signature
);

call platform.fence('decisions.signature', 'select, insert');
call platform.fence('decisions.signature_strike', 'select, insert');
