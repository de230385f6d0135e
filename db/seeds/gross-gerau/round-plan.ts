import type { PlannedArea, PlannedMember, RoundPlan } from '../needs-round/round-plan.ts';

/** All 15 members; who is `study` and how much each wants is made up. */
const MEMBERS: readonly PlannedMember[] = [
  { member: '06433', name: 'Kreis Groß-Gerau', cohort: 'study', areas: 9, interests: 21 },
  { member: '06433003', name: 'Büttelborn', cohort: 'study', areas: 11, interests: 20 },
  { member: '06433004', name: 'Gernsheim', cohort: 'study', areas: 9, interests: 14 },
  { member: '06433005', name: 'Ginsheim-Gustavsburg', cohort: 'study', areas: 10, interests: 18 },
  { member: '06433006', name: 'Groß-Gerau', cohort: 'study', areas: 12, interests: 24 },
  { member: '06433007', name: 'Kelsterbach', cohort: 'study', areas: 8, interests: 13 },
  { member: '06433008', name: 'Mörfelden-Walldorf', cohort: 'study', areas: 11, interests: 22 },
  { member: '06433010', name: 'Raunheim', cohort: 'study', areas: 10, interests: 19 },
  { member: '06433011', name: 'Riedstadt', cohort: 'study', areas: 13, interests: 26 },
  { member: '06433012', name: 'Rüsselsheim am Main', cohort: 'study', areas: 12, interests: 28 },
  { member: '06433001', name: 'Biebesheim am Rhein', cohort: 'other', areas: 6, interests: 9 },
  { member: '06433002', name: 'Bischofsheim', cohort: 'other', areas: 8, interests: 13 },
  { member: '06433009', name: 'Nauheim', cohort: 'other', areas: 7, interests: 11 },
  { member: '06433013', name: 'Stockstadt am Rhein', cohort: 'other', areas: 4, interests: 5 },
  { member: '06433014', name: 'Trebur', cohort: 'other', areas: 9, interests: 14 },
];

/** Made up: no needs round of Groß-Gerau was published. The means are aims; the round comes as near as whole marks allow. */
const AREAS: readonly PlannedArea[] = [
  { area: 'Vergabe & Beschaffung', studyMembers: 10, otherMembers: 4, urgency: '8.20' },
  { area: 'Datenschutz', studyMembers: 8, otherMembers: 3, urgency: '7.90' },
  { area: 'EDV & Digitalisierung', studyMembers: 9, otherMembers: 2, urgency: '7.65' },
  { area: 'Personal', studyMembers: 7, otherMembers: 3, urgency: '7.35' },
  { area: 'Gebäudereinigung', studyMembers: 8, otherMembers: 4, urgency: '7.10' },
  { area: 'Arbeitsschutz', studyMembers: 7, otherMembers: 2, urgency: '6.80' },
  { area: 'Ordnungswesen', studyMembers: 6, otherMembers: 2, urgency: '6.45' },
  { area: 'Umweltschutzmaßnahmen & Natur', studyMembers: 5, otherMembers: 1, urgency: '7.00' },
  { area: 'Organisation', studyMembers: 5, otherMembers: 1, urgency: '6.10' },
  { area: 'Archiv', studyMembers: 4, otherMembers: 1, urgency: '5.75' },
  { area: 'Justiziariat', studyMembers: 4, otherMembers: 1, urgency: '5.60' },
  { area: 'Abfallwirtschaft', studyMembers: 4, otherMembers: 1, urgency: '5.40' },
  { area: 'Standesamt', studyMembers: 4, otherMembers: 2, urgency: '6.30' },
  { area: 'Gebühren, Kasse & Finanzbuchhaltung', studyMembers: 4, otherMembers: 1, urgency: '6.60' },
  { area: 'Soziales', studyMembers: 4, otherMembers: 1, urgency: '6.90' },
  { area: 'Wirtschaft, Tourismus & Kultur', studyMembers: 4, otherMembers: 1, urgency: '5.25' },
  { area: 'Daseinsvorsorge', studyMembers: 3, otherMembers: 1, urgency: '7.50' },
  { area: 'Abwasser', studyMembers: 3, otherMembers: 1, urgency: '6.00' },
  { area: 'Bauhof', studyMembers: 3, otherMembers: 1, urgency: '6.20' },
  { area: 'Mobilität', studyMembers: 3, otherMembers: 1, urgency: '5.80' },
];

/** The made-up Groß-Gerau round, on the same sample catalogue as Main-Kinzig. */
export const GROSS_GERAU_ROUND: RoundPlan = {
  seed: 6433,
  members: MEMBERS,
  areas: AREAS,
  contested: ['Gebäudereinigung'],
};
