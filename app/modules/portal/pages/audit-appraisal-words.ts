/** Words of the trail about what staff was told and what is exchanged, beside those of all other subjects. */
export const APPRAISAL_SUBJECTS: Readonly<Record<string, string>> = {
  appraisal: 'Prüfung eines Projekts',
  'staff-address': 'Postfächer der Vertretungen',
  exchange: 'Austausch',
  solutions: 'Lösungskatalog',
};

/** By the verb after the dot. */
export const APPRAISAL_ACTS: Readonly<Record<string, string>> = {
  'notice-drafted': 'Information an die Beschäftigten entworfen',
  'notice-changed': 'Entwurf der Information geändert',
  'notice-dropped': 'Entwurf der Information verworfen',
  'notice-sent': 'Information an die Beschäftigten versandt',
  'staff-told': 'Nachweis der Information eingetragen',
  'blueprint-exported': 'als Blaupause ausgegeben',
  'blueprint-imported': 'aus einer Blaupause übernommen',
  'release-withdrawn': 'Freigabe zurückgezogen',
  'solution-added': 'Lösung aufgenommen',
  'standing-recorded': 'Stand einer Lösung eingetragen',
  'priority-given': 'Priorität vergeben',
};

export const APPRAISAL_FIELDS: Readonly<Record<string, string>> = {
  onDay: 'Tag',
  day: 'am',
  group: 'Gruppe',
  deliveries: 'Nachweise',
  addresses: 'Postfächer',
  exists: 'vorhanden',
  body: 'Text',
  licence: 'Lizenz',
  checkSum: 'Prüfsumme',
  origin: 'Herkunft',
  figures: 'Zahlen',
  figure: 'Zahl',
  released: 'freigegeben',
  solution: 'Lösung',
  standing: 'Stand',
  alliance: 'Verbund',
  office: 'Geschäftsstelle',
};
