-- Who may decide and sign for a member.
create schema decisions;
grant usage on schema decisions to app_rt;

-- Up to which amount the head decides alone and the executive body after it. Local law: a dated history with its source.
create table decisions.value_limit (
  alliance_id uuid not null,
  member_id uuid not null,
  valid_from date not null,
  head_cents bigint not null check (head_cents >= 0),
  -- Beyond it the council decides; null: the executive body decides whatever is not reserved.
  executive_cents bigint check (executive_cents >= head_cents),
  source text not null check (source <> ''),
  is_sample boolean not null default false,
  primary key (alliance_id, member_id, valid_from),
  foreign key (alliance_id, member_id) references region.member
);

-- The name of a member in contracts, where it differs from what kind and name give.
create table decisions.legal_party (
  alliance_id uuid not null,
  member_id uuid not null,
  valid_from date not null,
  name text not null check (name <> ''),
  source text not null check (source <> ''),
  is_sample boolean not null default false,
  primary key (alliance_id, member_id, valid_from),
  foreign key (alliance_id, member_id) references region.member
);

-- Whoever may act for the head of a member: the general deputy, or someone during an absence. No account is needed.
create table decisions.deputy (
  alliance_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  kind text not null default 'allgemein' check (kind in ('allgemein', 'abwesenheit')),
  address text not null check (address = lower(address)),
  office text not null,
  valid_from date not null,
  valid_to date,
  is_sample boolean not null default false,
  primary key (alliance_id, id),
  foreign key (alliance_id, member_id) references region.member,
  check (valid_to is null or valid_to >= valid_from),
  check (kind = 'allgemein' or valid_to is not null)
);
create index deputy_by_address on decisions.deputy (alliance_id, address);
create index deputy_by_member on decisions.deputy (alliance_id, member_id);

-- Deleted is only what has not begun; whatever held once stays.
call platform.fence('decisions.value_limit', 'select, insert, delete');
call platform.fence('decisions.legal_party', 'select, insert, delete');
call platform.fence('decisions.deputy', 'select, insert, update, delete');
