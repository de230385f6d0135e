-- Files by their content, links that answer without an account, and the outbox of e-mails.
create table platform.file (
  alliance_id uuid not null references platform.alliance,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  content_type text not null,
  size integer not null check (size >= 0),
  created_at timestamptz not null,
  primary key (alliance_id, sha256)
);

-- Single use, short-lived. The secret itself is stored nowhere; the row stays as the log of its use.
create table platform.reply_link (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  secret_hash bytea not null,
  purpose text not null,
  subject text not null,
  address text not null,
  created_at timestamptz not null,
  created_by text not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (alliance_id, id),
  unique (alliance_id, secret_hash)
);
create index reply_link_by_subject on platform.reply_link (alliance_id, purpose, subject);

-- One row per e-mail. `key` names its occasion: the same occasion is never queued twice.
create table platform.mail (
  alliance_id uuid not null references platform.alliance,
  id uuid not null,
  key text not null,
  to_address text not null,
  subject text not null,
  body text not null,
  calendar text,
  attachments text[] not null default '{}',
  state text not null check (state in ('waiting', 'sending', 'sent', 'unclear', 'held', 'failed')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text,
  created_at timestamptz not null,
  claimed_at timestamptz,
  sent_at timestamptz,
  primary key (alliance_id, id),
  unique (alliance_id, key)
);
create index mail_due on platform.mail (next_attempt_at) where state = 'waiting';

call platform.fence('platform.file', 'select, insert');
call platform.fence('platform.reply_link', 'select, insert, update');
call platform.fence('platform.mail', 'select, insert, update');
