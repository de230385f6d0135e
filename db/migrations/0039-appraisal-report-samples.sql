-- A report of a real project can be made up, wholly or in what it was drafted from.
alter table appraisal.report_chapter add column is_sample boolean not null default false;
