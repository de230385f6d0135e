-- Notices and applications for approval to the supervisory authority.
create table decisions.notice (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  occasion text not null,
  title text not null,
  starts_on date not null,
  state text not null,
  -- What the authority answered; null before, and while it asks for more.
  result text,
  is_sample boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  primary key (alliance_id, id)
);

create table decisions.notice_party (
  alliance_id uuid not null,
  notice_id uuid not null,
  member_id uuid not null,
  primary key (alliance_id, notice_id, member_id),
  foreign key (alliance_id, notice_id) references decisions.notice,
  foreign key (alliance_id, member_id) references region.member
);

-- The papers that are there now, by place in the checklist; what was sent lies in the package.
create table decisions.notice_paper (
  alliance_id uuid not null,
  notice_id uuid not null,
  item text not null,
  file_sha256 text not null,
  name text not null,
  added_at timestamptz not null,
  primary key (alliance_id, notice_id, item),
  foreign key (alliance_id, notice_id) references decisions.notice,
  foreign key (alliance_id, file_sha256) references platform.file
);

create table decisions.notice_package (
  alliance_id uuid not null,
  notice_id uuid not null,
  number smallint not null check (number > 0),
  file_sha256 text not null,
  fingerprint text not null,
  -- Version of the notice it was made from: a later one has outgrown it.
  notice_version integer not null,
  made_at timestamptz not null,
  primary key (alliance_id, notice_id, number),
  foreign key (alliance_id, notice_id) references decisions.notice,
  foreign key (alliance_id, file_sha256) references platform.file
);

-- Append-only: every step as it was recorded, also those taken back.
create table decisions.notice_step (
  alliance_id uuid not null,
  id uuid not null,
  notice_id uuid not null,
  step text not null,
  -- Day of the submission or of the answer.
  happened_on date,
  recipient text not null default '',
  way text not null default '',
  remark text not null default '',
  file_sha256 text,
  by_label text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, notice_id) references decisions.notice,
  foreign key (alliance_id, file_sha256) references platform.file
);
create index notice_step_by_notice on decisions.notice_step (alliance_id, notice_id);

call platform.fence('decisions.notice', 'select, insert, update');
call platform.fence('decisions.notice_party', 'select, insert, delete');
call platform.fence('decisions.notice_paper', 'select, insert, update, delete');
call platform.fence('decisions.notice_package', 'select, insert');
call platform.fence('decisions.notice_step', 'select, insert');
