-- The head of a member that a chapter names agrees to it, or does not; a later answer to the same version replaces it.
create table appraisal.chapter_consent (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  kind text not null,
  chapter text not null,
  version integer not null,
  member_id uuid not null,
  verdict text not null check (verdict in ('freigegeben', 'widerspruch')),
  -- Why it does not agree; where a release on behalf comes from; empty where the head released by itself.
  note text not null default '',
  -- In which capacity: "Dienststellenleitung", "Geschäftsstelle im Auftrag".
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id, kind, chapter, version) references appraisal.report_chapter,
  foreign key (alliance_id, member_id) references region.member,
  check (verdict = 'freigegeben' or note <> '')
);
create index chapter_consent_by_report on appraisal.chapter_consent (alliance_id, undertaking_id, kind);

call platform.fence('appraisal.chapter_consent', 'select, insert');
