-- The blueprint a solution was taken over with: origin and licence are the blueprint's. Null for an own one.
alter table appraisal.solution
  add column blueprint_id uuid,
  add foreign key (alliance_id, blueprint_id) references appraisal.exchange_item;

-- Solutions that were taken over so far came in one act with their blueprint. The fence hides every row from the owner too;
-- the update is for all alliances.
alter table appraisal.exchange_item no force row level security;
alter table appraisal.solution no force row level security;
update appraisal.solution
set blueprint_id = item.id
from appraisal.exchange_item as item
where item.alliance_id = solution.alliance_id
  and item.kind = 'loesungen'
  and item.check_sum is not null
  and item.created_at = solution.created_at;
alter table appraisal.solution force row level security;
alter table appraisal.exchange_item force row level security;
