-- Bodies of the members, their sittings, and times in which nobody sits.
create schema meetings;
grant usage on schema meetings to app_rt;

create table meetings.body (
  alliance_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null check (kind in ('leitung', 'exekutive', 'ortsbeirat', 'ausschuss', 'vertretung')),
  name text not null,
  -- Place on the path of a paper, from 1.
  position smallint not null check (position > 0),
  closing_days smallint not null check (closing_days >= 0),
  invitation_days smallint not null check (invitation_days >= 0),
  rhythm_weeks smallint check (rhythm_weeks > 0),
  active_from date not null,
  active_to date,
  source text not null,
  is_sample boolean not null default false,
  version integer not null default 1,
  primary key (alliance_id, id),
  unique (alliance_id, member_id, name),
  foreign key (alliance_id, member_id) references region.member,
  check (active_to is null or active_to >= active_from)
);

-- A cancelled sitting stays: its day is taken, and who asks sees why.
create table meetings.sitting (
  alliance_id uuid not null,
  id uuid not null,
  body_id uuid not null,
  on_date date not null,
  closes_on date,
  cancelled boolean not null default false,
  note text not null default '',
  is_sample boolean not null default false,
  version integer not null default 1,
  primary key (alliance_id, id),
  unique (alliance_id, body_id, on_date),
  foreign key (alliance_id, body_id) references meetings.body,
  check (closes_on is null or closes_on <= on_date)
);
create index sitting_by_day on meetings.sitting (alliance_id, on_date);

create table meetings.pause (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  kind text not null check (kind in ('schulferien', 'wahl', 'sonstige')),
  title text not null,
  starts_on date not null,
  ends_on date not null,
  source text not null,
  version integer not null default 1,
  primary key (alliance_id, id),
  check (starts_on <= ends_on)
);

call platform.fence('meetings.body', 'select, insert, update');
call platform.fence('meetings.sitting', 'select, insert, update');
call platform.fence('meetings.pause', 'select, insert, update, delete');
