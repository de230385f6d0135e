import type { PlannedMember, RoundPlan } from '../needs-round/round-plan.ts';
import { PUBLISHED_TASK_AREAS } from './published-task-areas.ts';

/**
 * The 19 municipalities the study names as Untersuchungspartner (GE/CON, Anlage 3, "Untersuchungspartner (20/29)"; the
 * twentieth is the county itself, which rates nothing here) and the other ten. How much each of them wants is made up:
 * 17 ideas each on average and up to 70, as the study says.
 */
const MEMBERS: readonly PlannedMember[] = [
  { member: '06435001', name: 'Bad Orb', cohort: 'study', areas: 11, interests: 19 },
  { member: '06435002', name: 'Bad Soden-Salmünster', cohort: 'study', areas: 10, interests: 17 },
  { member: '06435003', name: 'Biebergemünd', cohort: 'study', areas: 9, interests: 15 },
  { member: '06435005', name: 'Brachttal', cohort: 'study', areas: 6, interests: 10 },
  { member: '06435006', name: 'Bruchköbel', cohort: 'study', areas: 15, interests: 31 },
  { member: '06435009', name: 'Freigericht', cohort: 'study', areas: 10, interests: 18 },
  { member: '06435010', name: 'Gelnhausen', cohort: 'study', areas: 14, interests: 27 },
  { member: '06435011', name: 'Großkrotzenburg', cohort: 'study', areas: 8, interests: 14 },
  { member: '06435012', name: 'Gründau', cohort: 'study', areas: 11, interests: 21 },
  { member: '06435015', name: 'Hasselroth', cohort: 'study', areas: 6, interests: 12 },
  { member: '06435016', name: 'Jossgrund', cohort: 'study', areas: 4, interests: 7 },
  { member: '06435017', name: 'Langenselbold', cohort: 'study', areas: 12, interests: 23 },
  { member: '06435018', name: 'Linsengericht', cohort: 'study', areas: 9, interests: 16 },
  { member: '06435019', name: 'Maintal', cohort: 'study', areas: 19, interests: 70 },
  { member: '06435021', name: 'Nidderau', cohort: 'study', areas: 12, interests: 24 },
  { member: '06435024', name: 'Ronneburg', cohort: 'study', areas: 4, interests: 8 },
  { member: '06435025', name: 'Schlüchtern', cohort: 'study', areas: 14, interests: 28 },
  { member: '06435028', name: 'Steinau an der Straße', cohort: 'study', areas: 8, interests: 13 },
  { member: '06435029', name: 'Wächtersbach', cohort: 'study', areas: 13, interests: 26 },
  { member: '06435004', name: 'Birstein', cohort: 'other', areas: 6, interests: 9 },
  { member: '06435007', name: 'Erlensee', cohort: 'other', areas: 9, interests: 14 },
  { member: '06435008', name: 'Flörsbachtal', cohort: 'other', areas: 2, interests: 3 },
  { member: '06435013', name: 'Hammersbach', cohort: 'other', areas: 4, interests: 6 },
  { member: '06435014', name: 'Hanau', cohort: 'other', areas: 10, interests: 18 },
  { member: '06435020', name: 'Neuberg', cohort: 'other', areas: 5, interests: 8 },
  { member: '06435022', name: 'Niederdorfelden', cohort: 'other', areas: 4, interests: 5 },
  { member: '06435023', name: 'Rodenbach', cohort: 'other', areas: 8, interests: 13 },
  { member: '06435026', name: 'Schöneck', cohort: 'other', areas: 7, interests: 11 },
  { member: '06435027', name: 'Sinntal', cohort: 'other', areas: 5, interests: 7 },
];

/** The made-up Main-Kinzig round: single ratings are drawn, counts and means per area are the published ones. */
export const MAIN_KINZIG_ROUND: RoundPlan = {
  seed: 6435,
  members: MEMBERS,
  areas: PUBLISHED_TASK_AREAS,
  contested: ['Soziales'],
};
