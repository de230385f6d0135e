-- When the coordinator had an e-mail sent again: the days of patience count from there.
alter table platform.mail add column resent_at timestamptz;
create index mail_by_state on platform.mail (alliance_id, state, created_at);

-- Who wants no daily digest. Without a row the digest comes.
create table platform.mail_choice (
  account_id uuid primary key references platform.account,
  wants_digest boolean not null,
  changed_at timestamptz not null
);
grant select, insert, update on platform.mail_choice to app_global;

-- Days whose daily mails are all queued: nothing more to work out for that day.
create table decisions.daily_mail (
  alliance_id uuid not null references platform.alliance,
  day date not null,
  done_at timestamptz not null,
  primary key (alliance_id, day)
);
call platform.fence('decisions.daily_mail', 'select, insert');
