-- Who carries a project besides its roles: the core team, partners outside the alliance, who came late or left, and
-- what members without anybody in the group were told.

-- The county and a few members that promote the project; part of how a member stands to it from a day on.
alter table projects.participation
  add column core_team boolean not null default false;

-- Organisations that are no members: operators, service providers, advisers, funders.
create table projects.partner (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('oeffentlich', 'privat')),
  part text not null check (part in ('betreiber', 'dienstleister', 'beratung', 'foerderung', 'sonstiges')),
  -- The member that steers a private partner.
  steered_by uuid,
  valid_from date not null,
  valid_to date,
  note text not null default '',
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, steered_by) references region.member,
  check (valid_to >= valid_from),
  check (kind = 'oeffentlich' or steered_by is not null)
);
create index partner_by_undertaking on projects.partner (alliance_id, undertaking_id);

-- Members that asked to join, joined after the start, or left; append-only.
create table projects.team_event (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('anfrage', 'beitritt', 'rueckzug')),
  -- The first day on which it holds; of a request, the day it was made.
  on_day date not null,
  reason text not null default '',
  -- The document by which it joined.
  document_id uuid,
  -- In which capacity it was declared, never a name.
  by_label text not null,
  -- Where an office had it from, when it declared for the member: "per Mail vom …", with the file.
  proof_note text not null default '',
  proof_sha256 text,
  recorded_at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member
);
create index team_event_by_undertaking on projects.team_event (alliance_id, undertaking_id);

-- What members without anybody in the group were told, once for each occasion.
create table projects.information (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  -- Names the occasion: "stufe/ist-analyse", "projektauftrag/<document>/2", "frei/<id>".
  occasion text not null,
  title text not null,
  -- Until when it was to be told; null where nothing asked for it.
  due_on date,
  body text not null check (body <> ''),
  sent_at timestamptz not null,
  primary key (alliance_id, id),
  unique (alliance_id, undertaking_id, occasion),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);

-- To whom: `mails` is how many addresses it was written to; none where a member has no account and was told otherwise.
create table projects.information_recipient (
  alliance_id uuid not null,
  information_id uuid not null,
  member_id uuid not null,
  mails smallint not null check (mails >= 0),
  primary key (alliance_id, information_id, member_id),
  foreign key (alliance_id, information_id) references projects.information,
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('projects.partner', 'select, insert, update');
call platform.fence('projects.team_event', 'select, insert');
call platform.fence('projects.information', 'select, insert');
call platform.fence('projects.information_recipient', 'select, insert');
