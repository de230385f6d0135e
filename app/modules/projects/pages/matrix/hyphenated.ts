const SOFT_HYPHEN = '\u00ad';

/** Where the long words of titles may break. Browsers differ in what they know of German compounds. */
const COMPOUNDS: readonly string[] = [
  'Beschaf|fung',
  'Feuer|wehr|bedarf',
  'Organi|sation',
  'Instand|haltung',
  'Reini|gung',
  'kommu|naler',
  'Liegen|schaften',
  'Umset|zung',
  'Hinweis|geber|schutz|gesetz',
  'Hitze|aktions|planung',
  'Archiv|wesen',
  'elek|trischer',
  'Vergabe|verfahren',
  'Vergabe|zentrum',
  'Govern|ment',
  'Klär|schlamm|verwertung',
  'Rechnungs|workflow',
  'Mobi|lität',
  'Aktivie|rung',
  'Wohnraum|potenzial',
  'Prosti|tuierten|schutz|gesetz',
  'Land|schafts|pflege|verband',
  'Umsetzungs|projekt',
  'Digi|tali|sierung',
  'Verwal|tungs|leis|tungen',
  'Inter|kommu|nales',
  'Daten|schutzes',
  'Projekt|ablauf|plan',
  'Projekt|auftrag',
  'Vorteil|haftig|keit',
  'Zwischen|bericht',
  'Schluss|bericht',
  'Konzep|tion',
  'Förder|mittel',
  'Infor|mationen',
  'Initiali|sierung',
  'Dokumenten|management|system',
  'Informations|sicherheits|stelle',
  'Projekt|management|stelle',
  'Förder|mittel|management',
  'Verwaltungs|behörden|bezirk',
  'Gaststätten|recht',
  'Brandschutz|sach|bearbeitung',
  'Datenschutz|beauftragung',
  'Klärschlamm|entsorgung',
  'Personal|service',
  'Gemeinde|grenzen',
  'Friedhofs|verwaltung',
  'Umset|zungs|vor|berei|tung',
  'Umset|zungs|projekt',
];

const BREAKS = COMPOUNDS.map(
  (compound) => [compound.replaceAll('|', ''), compound.replaceAll('|', SOFT_HYPHEN)] as const,
);

/** A title with soft hyphens for narrow column heads. */
export const hyphenated = (title: string): string =>
  BREAKS.reduce((text, [word, broken]) => text.replaceAll(word, broken), title);
