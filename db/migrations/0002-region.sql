-- Members of an alliance and their population by date.
create schema region;
grant usage on schema region to app_rt;

create table region.member (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  key text not null,
  name text not null,
  official_name text not null,
  kind text not null,
  standing text not null check (standing in ('mitglied', 'gast')),
  ars text check (ars ~ '^\d{5,12}$'),
  county_key text check (county_key ~ '^\d{5}$'),
  county_part text,
  area_hectares integer check (area_hectares > 0),
  version integer not null default 1,
  primary key (alliance_id, id),
  unique (alliance_id, key)
);

create table region.population (
  alliance_id uuid not null,
  member_id uuid not null,
  as_of date not null,
  value integer not null check (value >= 0),
  source text not null,
  primary key (alliance_id, member_id, as_of),
  foreign key (alliance_id, member_id) references region.member
);

call platform.fence('region.member', 'select, insert, update');
call platform.fence('region.population', 'select, insert, update');
