-- Drafts of the exchange can be given up, and sharing the same thing again goes on with its open draft; made-up mailboxes
-- are marked; the proof of a delivery ends with what it proved; what cannot be read back is mended.

alter table appraisal.exchange_item
  drop constraint exchange_item_state_check,
  add constraint exchange_item_state_check
    check (state in ('entwurf', 'freigegeben', 'zurueckgezogen', 'verworfen')),
  drop constraint exchange_item_check,
  add constraint exchange_item_check
    check (state in ('entwurf', 'verworfen') or (licence is not null and origin is not null)),
  -- What a draft was copied from: "bericht/archiv/zwischenbericht/1". Null for what was written here or taken over.
  add column source_key text;
create unique index exchange_item_open_draft on appraisal.exchange_item (alliance_id, source_key)
  where state = 'entwurf';

alter table appraisal.staff_address add column is_sample boolean not null default false;

-- The fence hides every row from the owner too; the two updates are for all alliances.
alter table appraisal.staff_delivery no force row level security;
update appraisal.staff_delivery set proof_sha256 = null where state = 'offen';
alter table appraisal.staff_delivery force row level security;
alter table appraisal.staff_delivery
  add constraint staff_delivery_open_unproven check (state <> 'offen' or proof_sha256 is null);

-- Control characters came in with pasted text and no reader takes them: a vertical tab or form feed was a break of line,
-- others stand for nothing. Below 32 JSON writes them as escapes, from 127 to 159 as they are. An even number of
-- backslashes before an escape is text.
alter table appraisal.exchange_item no force row level security;
update appraisal.exchange_item
set
  title = regexp_replace(title, '[\u0001-\u001f\u007f-\u009f]', ' ', 'g'),
  field = regexp_replace(field, '[\u0001-\u001f\u007f-\u009f]', ' ', 'g'),
  origin = regexp_replace(
    regexp_replace(origin::text, '((?<!\\)(?:\\\\)*)\\(?:[bfr]|u00(?:[01][0-9a-f]|7f))', '\1', 'g'),
    '[\u007f-\u009f]', '', 'g'
  )::jsonb,
  content = regexp_replace(
    regexp_replace(
      regexp_replace(content::text, '((?<!\\)(?:\\\\)*)\\(?:u000b|f|r)', '\1\\n', 'g'),
      '((?<!\\)(?:\\\\)*)\\(?:b|u00(?:[01][0-9a-f]|7f))', '\1', 'g'
    ),
    '[\u007f-\u009f]', '', 'g'
  )::jsonb
-- What was taken over was read before it was kept.
where check_sum is null
  and concat(title, field, content, origin) ~ '\\(?:[bfr]|u00[01])|[\u0001-\u001f\u007f-\u009f]';
alter table appraisal.exchange_item force row level security;
