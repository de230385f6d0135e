import type { PublishedArea } from '../../../app/modules/needs/domain/index.ts';

/** Where the table below was printed, in German for the page. */
export const PUBLISHED_TASK_AREAS_SOURCE =
  'GE/CON, Anlage 3: Gründung eines interkommunalen Dienstleistungskompetenzzentrums im Main-Kinzig-Kreis (Dezember 2023), Schritt 2: Auswahl der Aufgabenbereiche';

/** A printed line with its printed sum (Σ Kommunen). */
export interface PublishedTaskArea extends PublishedArea {
  readonly members: number;
}

/**
 * The published top 20 of the Main-Kinzig needs analysis, as printed (the misspelt "Justizariat" corrected). The rank is
 * a manual one: complexity entered it and was not published.
 */
export const PUBLISHED_TASK_AREAS: readonly PublishedTaskArea[] = [
  { rank: 1, area: 'Datenschutz', studyMembers: 15, otherMembers: 4, members: 19, urgency: '8.00' },
  { rank: 2, area: 'Vergabe & Beschaffung', studyMembers: 14, otherMembers: 4, members: 18, urgency: '8.55' },
  { rank: 3, area: 'Personal', studyMembers: 15, otherMembers: 5, members: 20, urgency: '7.80' },
  { rank: 4, area: 'EDV & Digitalisierung', studyMembers: 15, otherMembers: 3, members: 18, urgency: '6.92' },
  { rank: 5, area: 'Archiv', studyMembers: 10, otherMembers: 1, members: 11, urgency: '7.50' },
  { rank: 6, area: 'Ordnungswesen', studyMembers: 12, otherMembers: 4, members: 16, urgency: '7.00' },
  { rank: 7, area: 'Justiziariat', studyMembers: 10, otherMembers: 1, members: 11, urgency: '5.88' },
  {
    rank: 8,
    area: 'Umweltschutzmaßnahmen & Natur',
    studyMembers: 7,
    otherMembers: 3,
    members: 10,
    urgency: '8.40',
  },
  { rank: 9, area: 'Arbeitsschutz', studyMembers: 8, otherMembers: 2, members: 10, urgency: '6.67' },
  { rank: 10, area: 'Abfallwirtschaft', studyMembers: 9, otherMembers: 5, members: 14, urgency: '6.57' },
  { rank: 11, area: 'Organisation', studyMembers: 13, otherMembers: 3, members: 16, urgency: '6.17' },
  { rank: 12, area: 'Daseinsvorsorge', studyMembers: 8, otherMembers: 4, members: 12, urgency: '7.80' },
  {
    rank: 13,
    area: 'Wirtschaft, Tourismus & Kultur',
    studyMembers: 10,
    otherMembers: 1,
    members: 11,
    urgency: '6.60',
  },
  { rank: 14, area: 'Standesamt', studyMembers: 6, otherMembers: 3, members: 9, urgency: '5.60' },
  { rank: 15, area: 'Abwasser', studyMembers: 5, otherMembers: 1, members: 6, urgency: '7.25' },
  {
    rank: 16,
    area: 'Gebühren, Kasse & Finanzbuchhaltung',
    studyMembers: 9,
    otherMembers: 4,
    members: 13,
    urgency: '6.50',
  },
  { rank: 17, area: 'Soziales', studyMembers: 10, otherMembers: 4, members: 14, urgency: '5.50' },
  { rank: 18, area: 'Bauhof', studyMembers: 7, otherMembers: 3, members: 10, urgency: '7.33' },
  { rank: 19, area: 'Mobilität', studyMembers: 6, otherMembers: 2, members: 8, urgency: '6.50' },
  { rank: 20, area: 'Gebäudereinigung', studyMembers: 6, otherMembers: 3, members: 9, urgency: '4.60' },
];
