-- Accounts, sessions, alliances and the audit trail.
-- Two roles without login carry the rights; each transaction takes one of them:
--   app_rt      tables of one alliance, fenced by row-level security
--   app_global  accounts and sessions, no tenant table
do $$
declare
  -- Since PostgreSQL 16 a member takes a role by the option SET.
  taking constant text := case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end;
begin
  if not exists (select from pg_roles where rolname = 'app_rt') then create role app_rt nologin; end if;
  if not exists (select from pg_roles where rolname = 'app_global') then create role app_global nologin; end if;
  -- Who may create roles may grant those it made; otherwise an administrator has done both beforehand.
  if not (pg_has_role('app_rt', taking) and pg_has_role('app_global', taking)) then
    execute format('grant app_rt, app_global to %I', current_user);
  end if;
end $$;

create schema if not exists platform;
grant usage on schema platform to app_rt, app_global;

-- The alliance of the running transaction; null outside one, and null equals nothing.
create function platform.current_alliance() returns uuid language sql stable
  as $$ select nullif(current_setting('app.tenant', true), '')::uuid $$;

-- Every tenant table passes through here: rows of other alliances neither show nor fit in, not even for the owner.
create procedure platform.fence(tenant_table regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format('create policy of_alliance on %s using (alliance_id = platform.current_alliance()) with check (alliance_id = platform.current_alliance())', tenant_table);
  execute format('grant %s on %s to app_rt', rights, tenant_table);
end $$;

create table platform.alliance (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  office text not null,
  county_key text check (county_key ~ '^\d{5}$'),
  is_demo boolean not null default false,
  created_at timestamptz not null
);
grant select on platform.alliance to app_rt;
grant select, insert, update on platform.alliance to app_global;

create table platform.account (
  id uuid primary key,
  address text not null unique check (address = lower(address)),
  display_name text not null,
  password_hash text not null,
  is_demo boolean not null default false,
  disabled_at timestamptz,
  created_at timestamptz not null
);
grant select, insert, update on platform.account to app_global;

create table platform.role_grant (
  id uuid primary key,
  account_id uuid not null references platform.account,
  alliance_id uuid not null references platform.alliance,
  role text not null,
  member_key text,
  valid_to date,
  unique nulls not distinct (account_id, alliance_id, role, member_key)
);
create index role_grant_by_alliance on platform.role_grant (alliance_id);
grant select, insert, update, delete on platform.role_grant to app_global;

create table platform.session (
  token_hash bytea primary key,
  account_id uuid not null references platform.account,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_expiry on platform.session (expires_at);
grant select, insert, update, delete on platform.session to app_global;

create table platform.api_token (
  id uuid primary key,
  account_id uuid not null references platform.account,
  token_hash bytea not null unique,
  label text not null,
  created_at timestamptz not null,
  revoked_at timestamptz
);
grant select, insert, update on platform.api_token to app_global;

-- Counters of failed sign-ins; shape given by rate-limiter-flexible.
create table platform.rate_limit (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
grant select, insert, update, delete on platform.rate_limit to app_global;

-- The audit trail: one chain per alliance, and one of the platform (nil uuid) for accounts.
create table platform.audit_head (
  alliance_id uuid primary key,
  seq bigint not null,
  hash bytea not null
);
create table platform.audit_entry (
  alliance_id uuid not null,
  seq bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  payload_hash bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (alliance_id, seq)
);
create index audit_entry_by_subject on platform.audit_entry (alliance_id, subject_kind, subject_id);
create table platform.audit_payload (
  alliance_id uuid not null,
  seq bigint not null,
  salt bytea not null,
  payload text not null,
  primary key (alliance_id, seq),
  foreign key (alliance_id, seq) references platform.audit_entry
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only' using errcode = 'restrict_violation';
end $$;
create trigger append_only before update or delete on platform.audit_entry
  for each row execute function platform.refuse_change();
create trigger no_truncate before truncate on platform.audit_entry
  for each statement execute function platform.refuse_change();
create trigger no_rewrite before update on platform.audit_payload
  for each row execute function platform.refuse_change();

do $$
declare
  audit_table text;
  nil constant text := '''00000000-0000-0000-0000-000000000000''';
begin
  call platform.fence('platform.audit_head', 'select, insert, update');
  call platform.fence('platform.audit_entry', 'select, insert');
  call platform.fence('platform.audit_payload', 'select, insert, delete');
  foreach audit_table in array array['audit_head', 'audit_entry', 'audit_payload'] loop
    execute format('create policy of_platform on platform.%I to app_global using (alliance_id = %s) with check (alliance_id = %s)', audit_table, nil, nil);
  end loop;
end $$;
grant select, insert, update on platform.audit_head to app_global;
grant select, insert on platform.audit_entry to app_global;
grant select, insert, delete on platform.audit_payload to app_global;
