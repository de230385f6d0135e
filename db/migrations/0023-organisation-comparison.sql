-- Who should carry a bundle: four forms of organisation judged by weighted criteria, and what the office recommends.
create table needs.comparison (
  alliance_id uuid not null,
  bundle_id uuid not null,
  recommended text check (recommended in ('A', 'B', 'C', 'D')),
  reason text not null default '',
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  changed_at timestamptz not null,
  primary key (alliance_id, bundle_id),
  foreign key (alliance_id, bundle_id) references needs.bundle,
  check (recommended is not null or reason = '')
);

create table needs.comparison_criterion (
  alliance_id uuid not null,
  id uuid not null,
  bundle_id uuid not null,
  position smallint not null,
  label text not null check (label <> ''),
  weight smallint not null check (weight between 1 and 100),
  -- Null: not judged yet.
  points_a smallint check (points_a between 1 and 5),
  points_b smallint check (points_b between 1 and 5),
  points_c smallint check (points_c between 1 and 5),
  points_d smallint check (points_d between 1 and 5),
  reason text not null default '',
  primary key (alliance_id, id),
  unique (alliance_id, bundle_id, label),
  foreign key (alliance_id, bundle_id) references needs.comparison
);

call platform.fence('needs.comparison', 'select, insert, update');
call platform.fence('needs.comparison_criterion', 'select, insert, delete');
