-- Public keys of sealed records. The private halves lie in the data folder: a copy of the database seals nothing.
create table platform.sealing_key (
  alliance_id uuid not null references platform.alliance,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{4}(-[0-9a-f]{4}){15}$'),
  public_key bytea not null check (length(public_key) = 32),
  created_at timestamptz not null,
  -- Seals nothing new; what it sealed stays valid.
  retired_at timestamptz,
  primary key (alliance_id, fingerprint)
);
create unique index one_current_sealing_key on platform.sealing_key (alliance_id) where retired_at is null;
call platform.fence('platform.sealing_key', 'select, insert, update (retired_at)');
