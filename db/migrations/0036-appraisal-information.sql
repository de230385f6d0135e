-- What the staff of the members and its representations were told of a project: the text for each development, how each
-- group of each member was told, and where its representations are reached.

create table appraisal.staff_notice (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  occasion text not null
    check (occasion in ('start', 'zwischenergebnis', 'empfehlung', 'entscheidung', 'uebergang', 'sonstiges')),
  title text not null check (title <> ''),
  -- Day of the development: the deadlines count from it.
  on_day date not null,
  body text not null check (body <> ''),
  state text not null default 'entwurf' check (state in ('entwurf', 'versandt', 'verworfen')),
  sent_at timestamptz,
  -- Guards edits that cross.
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check ((state = 'versandt') = (sent_at is not null))
);
create index staff_notice_by_undertaking on appraisal.staff_notice (alliance_id, undertaking_id);

-- One row for each group of each member that took part when the text was sent.
create table appraisal.staff_delivery (
  alliance_id uuid not null,
  notice_id uuid not null,
  member_id uuid not null,
  group_key text not null
    check (group_key in ('beschaeftigte', 'personalrat', 'gleichstellung', 'schwerbehinderung')),
  state text not null check (state in ('offen', 'versandt', 'bestaetigt', 'entfaellt')),
  way text check (way in ('email', 'aushang', 'intranet', 'sitzung')),
  on_day date,
  note text not null default '',
  -- Stored file that proves it.
  proof_sha256 text,
  -- Occasion of the e-mail in the outbox.
  mail_key text,
  -- In which capacity it was recorded, never a name.
  by_label text not null default '',
  version integer not null default 1,
  primary key (alliance_id, notice_id, member_id, group_key),
  foreign key (alliance_id, notice_id) references appraisal.staff_notice,
  foreign key (alliance_id, member_id) references region.member,
  check ((state in ('versandt', 'bestaetigt')) = (way is not null and on_day is not null))
);
create index staff_delivery_by_member on appraisal.staff_delivery (alliance_id, member_id);

-- Mailboxes of offices, never of persons, as dated histories.
create table appraisal.staff_address (
  alliance_id uuid not null,
  member_id uuid not null,
  group_key text not null
    check (group_key in ('beschaeftigte', 'personalrat', 'gleichstellung', 'schwerbehinderung')),
  valid_from date not null,
  -- The member has such a representation.
  present boolean not null,
  address text not null default '',
  primary key (alliance_id, member_id, group_key, valid_from),
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('appraisal.staff_notice', 'select, insert, update');
call platform.fence('appraisal.staff_delivery', 'select, insert, update');
call platform.fence('appraisal.staff_address', 'select, insert, update');
