-- Who may decide and sign for a member.
create schema decisions;
grant usage on schema decisions to app_rt;

-- Whoever may act for the head of a member: the general deputy, or someone during an absence.
create table decisions.deputy (
  alliance_id uuid not null,
  id uuid not null,
  member_id uuid not null,
  address text not null check (address = lower(address)),
  office text not null,
  valid_from date not null,
  valid_to date,
  is_sample boolean not null default false,
  primary key (alliance_id, id),
  foreign key (alliance_id, member_id) references region.member,
  check (valid_to is null or valid_to >= valid_from)
);
create index deputy_by_address on decisions.deputy (alliance_id, address);
call platform.fence('decisions.deputy', 'select, insert, update, delete');
