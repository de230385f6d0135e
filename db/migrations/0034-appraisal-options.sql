-- Ways to do a task together, side by side (12th report Groß-Gerau, 1.2 no. 5). What is not worked out yet is empty or null.
create table appraisal.joint_option (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  -- Names it for good; a removed one keeps its number.
  number integer not null check (number >= 1),
  title text not null check (title <> ''),
  organisation text not null check (
    organisation in ('kommune', 'kreis', 'kreisgesellschaft', 'neue-einheit', 'kompetenzzentrum', 'dritte')
  ),
  legal_form text not null check (
    legal_form in ('arbeitsgemeinschaft', 'mandatierung', 'delegation', 'zweckverband', 'anstalt', 'gmbh', 'vertrag')
  ),
  carrier text not null default '',
  material text not null default '',
  -- Cents, of all members together.
  once_cost bigint check (once_cost >= 0),
  year_cost bigint check (year_cost >= 0),
  vat text not null check (vat in ('offen', 'nicht-steuerbar', 'steuerbar')),
  vat_note text not null default '',
  setup_weeks integer check (setup_weeks >= 0),
  transfer text not null check (transfer in ('offen', 'keine', 'versetzung', 'personalgestellung', 'abordnung')),
  transfer_places integer check (transfer_places >= 0),
  transfer_note text not null default '',
  consent text not null check (consent in ('offen', 'beteiligt', 'zugestimmt', 'abgelehnt', 'nicht-noetig')),
  representation text not null default '',
  consent_on date,
  assessment text not null default '',
  is_preferred boolean not null default false,
  preferred_reason text not null default '',
  is_removed boolean not null default false,
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, undertaking_id, number),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check (is_preferred = (preferred_reason <> '')),
  check (not (is_preferred and is_removed)),
  -- Moving staff is a matter for their representation (HPVG).
  check (consent <> 'nicht-noetig' or transfer in ('offen', 'keine'))
);
create unique index one_preferred_option on appraisal.joint_option (alliance_id, undertaking_id)
  where is_preferred;

create table appraisal.option_staff (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number integer not null,
  position integer not null,
  pay_grade text not null,
  persons integer not null check (persons >= 1),
  -- Full-time places in millionths.
  places bigint not null check (places > 0),
  primary key (alliance_id, undertaking_id, number, position),
  foreign key (alliance_id, undertaking_id, number) references appraisal.joint_option,
  check (places <= persons * 1000000::bigint)
);

-- Points by the label of a criterion; one that is missing is not judged yet.
create table appraisal.option_points (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number integer not null,
  criterion text not null,
  points integer not null check (points between 1 and 5),
  primary key (alliance_id, undertaking_id, number, criterion),
  foreign key (alliance_id, undertaking_id, number) references appraisal.joint_option
);

-- Append-only: what was recommended, the highest number holds.
create table appraisal.recommendation (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number integer not null check (number >= 1),
  verdict text not null check (verdict in ('empfohlen', 'teilweise', 'nicht-empfohlen')),
  -- Demanded since the wording of 2025 (12th report, 1.2 no. 4).
  reason text not null check (reason <> ''),
  scope text not null default '',
  minority_view text not null default '',
  is_sample boolean not null default false,
  -- In which capacity: "IKZ-Geschäftsstelle", "Projektleitung".
  by_label text not null,
  actor text not null,
  at timestamptz not null,
  primary key (alliance_id, undertaking_id, number),
  foreign key (alliance_id, undertaking_id) references projects.undertaking,
  check ((verdict = 'teilweise') = (scope <> ''))
);

create table appraisal.recommendation_member (
  alliance_id uuid not null,
  undertaking_id uuid not null,
  number integer not null,
  member_id uuid not null,
  primary key (alliance_id, undertaking_id, number, member_id),
  foreign key (alliance_id, undertaking_id, number) references appraisal.recommendation,
  foreign key (alliance_id, member_id) references region.member
);

-- Programmes that were looked at; the check is a step nobody may leave out (12th report, 1.2 no. 6).
create table appraisal.funding_check (
  alliance_id uuid not null,
  id uuid not null,
  undertaking_id uuid not null,
  name text not null check (name <> ''),
  authority text not null check (authority <> ''),
  result text not null check (
    result in ('kommt-in-betracht', 'kommt-nicht-in-betracht', 'beantragt', 'bewilligt', 'abgelehnt')
  ),
  amount bigint check (amount >= 0),
  deadline date,
  source text not null check (source <> ''),
  checked_on date not null,
  note text not null default '',
  is_removed boolean not null default false,
  is_sample boolean not null default false,
  -- Guards edits that cross.
  version integer not null default 1,
  primary key (alliance_id, id),
  foreign key (alliance_id, undertaking_id) references projects.undertaking
);
create index funding_check_by_project on appraisal.funding_check (alliance_id, undertaking_id);

call platform.fence('appraisal.joint_option', 'select, insert, update');
call platform.fence('appraisal.option_staff', 'select, insert, update, delete');
call platform.fence('appraisal.option_points', 'select, insert, update, delete');
call platform.fence('appraisal.recommendation', 'select, insert');
call platform.fence('appraisal.recommendation_member', 'select, insert');
call platform.fence('appraisal.funding_check', 'select, insert, update');
