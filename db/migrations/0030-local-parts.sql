-- A county-wide project is carried out in every town hall by a group of its own (12th report Groß-Gerau, 1 d).
create table projects.local_part (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  state text not null check (state in ('offen', 'laufend', 'abgeschlossen', 'entfaellt')),
  -- The office that leads it on the spot, never a person.
  office text not null default '',
  starts_on date,
  ends_on date,
  note text not null default '',
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, member_id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  foreign key (alliance_id, member_id) references region.member,
  check (starts_on <= ends_on)
);

-- Append-only: how each of them came to stand where it stands.
create table projects.local_part_event (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  member_id uuid not null,
  state text not null,
  office text not null,
  starts_on date,
  ends_on date,
  note text not null,
  -- In which capacity: "IKZ-Geschäftsstelle", "Projektleitung".
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id, member_id) references projects.local_part
);
create index local_part_event_by_part on projects.local_part_event (alliance_id, undertaking_id, member_id);

call platform.fence('projects.local_part', 'select, insert, update');
call platform.fence('projects.local_part_event', 'select, insert');
