-- The members need not begin with all processes at once: a pilot is one that they begin with. Of one project several may
-- be, such as one of each centre, so none excludes another. Those entered so far are none until somebody says so.
alter table appraisal.process add column is_pilot boolean not null default false;
