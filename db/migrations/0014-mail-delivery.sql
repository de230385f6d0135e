-- When the coordinator had an e-mail sent again: the days of patience count from there.
alter table platform.mail add column resent_at timestamptz;
create index mail_by_state on platform.mail (alliance_id, state, created_at);
