-- The task catalogue as a tree with a history: tasks below tasks, own additions, what became of a task. Nothing of it
-- is ever deleted, so that no number is given out twice.
alter table catalogue.task_area
  -- As a product plan counts it (Produktbereich); null where an alliance names its areas only.
  add column number text,
  -- Guards edits that cross.
  add column version integer not null default 1,
  add unique (alliance_id, number);

alter table catalogue.task
  -- The task it stands below, in the same area; null: directly below the area.
  add column parent_id uuid,
  add column description text not null default '',
  add column origin text not null default 'eingelesen' check (origin in ('eingelesen', 'eigen')),
  -- Where an imported task was taken from, as the page shows it.
  add column source text not null default '',
  -- Note of the office: nobody has done the task for years.
  add column long_vacant boolean not null default false,
  -- Null: older than this history.
  add column added_on date,
  add column retired_on date,
  add column retired_reason text not null default '',
  -- Guards edits that cross.
  add column version integer not null default 1,
  add unique (alliance_id, area_id, id),
  -- A task that changes its area takes those below it along: the order within the transaction is free.
  add foreign key (alliance_id, area_id, parent_id) references catalogue.task (alliance_id, area_id, id)
    deferrable initially deferred,
  add check (parent_id <> id),
  add check (retired_on is not null or retired_reason = '');
create index task_by_parent on catalogue.task (alliance_id, parent_id);

-- What replaces a task from a day on.
create table catalogue.task_succession (
  alliance_id uuid not null,
  old_task_id uuid not null,
  new_task_id uuid not null,
  kind text not null check (kind in ('zusammenlegung', 'teilung')),
  effective_on date not null,
  reason text not null,
  primary key (alliance_id, old_task_id, new_task_id),
  foreign key (alliance_id, old_task_id) references catalogue.task,
  foreign key (alliance_id, new_task_id) references catalogue.task,
  check (old_task_id <> new_task_id)
);
create index task_succession_by_new on catalogue.task_succession (alliance_id, new_task_id);

-- What happened to a task, as its page tells it. Who did it stands in the audit trail alone.
create table catalogue.task_event (
  alliance_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  at timestamptz not null,
  text text not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, task_id) references catalogue.task
);
create index task_event_by_task on catalogue.task_event (alliance_id, task_id);

call platform.fence('catalogue.task_succession', 'select, insert');
call platform.fence('catalogue.task_event', 'select, insert');
