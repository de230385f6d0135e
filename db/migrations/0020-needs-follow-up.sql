-- How the office follows up a round: whom it reminded, what to know before ringing a town hall, what was talked about,
-- and the order of the first areas as the heads confirmed it. Read by the office and the steering group alone.
create table needs.reminder (
  alliance_id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  on_day date not null,
  primary key (alliance_id, round_id, member_id, on_day),
  foreign key (alliance_id, round_id, member_id) references needs.participant
);

-- When and under which number an office can be reached; no names.
create table needs.phone_note (
  alliance_id uuid not null,
  member_id uuid not null,
  note text not null,
  primary key (alliance_id, member_id),
  foreign key (alliance_id, member_id) references region.member
);

-- A talk between the office and one member about a round ("bilaterales Gespräch").
create table needs.talk (
  alliance_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  held_on date not null,
  -- With which office of the member: "Hauptamt", never a name.
  office text not null check (office <> ''),
  summary text not null check (summary <> ''),
  next_step text not null default '',
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, round_id, member_id) references needs.participant
);
create index talk_of_round on needs.talk (alliance_id, round_id, member_id);

-- The heads confirm the order of the first areas of a round; at most one a round.
create table needs.validation (
  alliance_id uuid not null,
  round_id uuid not null,
  state text not null default 'laufend' check (state in ('laufend', 'abgeschlossen')),
  due_on date not null,
  started_on date not null,
  finished_on date check (finished_on is not null = (state = 'abgeschlossen')),
  is_sample boolean not null default false,
  version integer not null default 1,
  primary key (alliance_id, round_id),
  foreign key (alliance_id, round_id) references needs.round
);

-- The areas as they were computed when it began, and where the office moved them. Unmoved areas keep their order.
create table needs.validated_area (
  alliance_id uuid not null,
  round_id uuid not null,
  area_id uuid not null,
  computed_rank smallint not null,
  -- The rank set by hand; null where the area was not moved.
  moved_to smallint check (moved_to >= 1),
  reason text not null default '',
  primary key (alliance_id, round_id, area_id),
  unique (alliance_id, round_id, computed_rank),
  unique (alliance_id, round_id, moved_to),
  foreign key (alliance_id, round_id) references needs.validation,
  foreign key (alliance_id, area_id) references catalogue.task_area,
  check (moved_to is null = (reason = ''))
);

-- What a member says: all confirmed where it proposes no move.
create table needs.validation_answer (
  alliance_id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  -- In which capacity, never a name.
  by_label text not null,
  answered_on date not null,
  primary key (alliance_id, round_id, member_id),
  foreign key (alliance_id, round_id) references needs.validation,
  foreign key (alliance_id, round_id, member_id) references needs.participant
);

create table needs.proposed_move (
  alliance_id uuid not null,
  round_id uuid not null,
  member_id uuid not null,
  area_id uuid not null,
  to_rank smallint not null check (to_rank >= 1),
  reason text not null check (reason <> ''),
  primary key (alliance_id, round_id, member_id, area_id),
  foreign key (alliance_id, round_id, member_id) references needs.validation_answer,
  foreign key (alliance_id, round_id, area_id) references needs.validated_area
);

call platform.fence('needs.reminder', 'select, insert');
call platform.fence('needs.phone_note', 'select, insert, update, delete');
call platform.fence('needs.talk', 'select, insert, update, delete');
call platform.fence('needs.validation', 'select, insert, update');
call platform.fence('needs.validated_area', 'select, insert, update');
call platform.fence('needs.validation_answer', 'select, insert, delete');
call platform.fence('needs.proposed_move', 'select, insert, delete');
