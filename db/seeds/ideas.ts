import type { IdeaDetails } from '../../app/modules/catalogue/domain/index.ts';

/** An idea with areas by name and tasks by number. */
export interface IdeaSeed extends Omit<IdeaDetails, 'areaIds' | 'taskIds'> {
  readonly areas: readonly string[];
  readonly tasks: readonly string[];
}

const REPORT_12 = '12. Zwischenbericht zum IKZ-Prozess im Kreis Groß-Gerau (Oktober 2025)';
const REPORT_5 = '5. Zwischenbericht zum IKZ-Prozess im Kreis Groß-Gerau (Oktober 2018)';
const ANNEX_3 =
  'GE/CON, Anlage 3: Gründung eines interkommunalen Dienstleistungskompetenzzentrums im Main-Kinzig-Kreis (Dezember 2023)';
const PD_PAPER =
  'Partnerschaften Deutschland (ÖPP Deutschland AG), Vortrag zu interkommunalen Dienstleistungszentren';

const GROSS_GERAU = {
  region: 'Kreis Groß-Gerau',
  state: 'Hessen',
  link: 'https://ikz.imkreisgg.de',
} as const;
const MAIN_KINZIG = { region: 'Main-Kinzig-Kreis', state: 'Hessen', link: '' } as const;

/** Facts of the sources in own words: what, who with whom, since when. Nothing is made up. */
export const IDEA_SEEDS: readonly IdeaSeed[] = [
  {
    ...GROSS_GERAU,
    title: 'Kommunales Vergabezentrum auf Grundlage einer Vereinbarung',
    summary:
      'Eine Stelle führt Vergaben für elf Verwaltungen durch und berät deren Fachämter. Im ersten Jahr (Juli 2017 bis Juni 2018) waren es 248 Verfahren, davon 30 europaweit, dazu vier gemeinsame Beschaffungen und neun Schulungen in den Rathäusern. Die Umlage fiel um 20.000 Euro niedriger aus als geplant.',
    partners:
      'Biebesheim am Rhein, Bischofsheim, Büttelborn, Ginsheim-Gustavsburg, Kelsterbach, Mörfelden-Walldorf, Nauheim, Raunheim, Riedstadt, Trebur und der Kreis',
    year: 2017,
    standing: 'umgesetzt',
    source: `${REPORT_5}, Kapitel 1.1 a`,
    areas: [],
    tasks: ['201', '202', '208'],
  },
  {
    title: 'Vergabezentrum nach dem Muster des Nachbarkreises',
    summary:
      'Dreizehn Kommunen übernahmen Unterlagen und Vorgehen aus dem Kreis Groß-Gerau und unterzeichneten im August 2018 eine öffentlich-rechtliche Vereinbarung. Sitz ist das Rathaus in Büdingen; über den Beginn noch im selben Jahr gehen die Angaben der Quelle auseinander.',
    partners:
      'Büdingen, Echzell, Florstadt, Gedern, Glauburg, Kefenrod, Limeshain, Münzenberg, Nidda, Ortenberg, Ranstadt, Reichelsheim und Wölfersheim',
    region: 'Wetteraukreis',
    state: 'Hessen',
    year: 2018,
    standing: 'in-arbeit',
    source: `${REPORT_5}, Kapitel 1.1 a`,
    link: 'https://ikz.imkreisgg.de',
    areas: [],
    tasks: ['201', '202'],
  },
  {
    ...GROSS_GERAU,
    title: 'Klärschlamm gemeinsam entsorgen lassen',
    summary:
      'Zwölf Kläranlagen, rund 18.000 Tonnen im Jahr: Nach einer Prüfung 2017 und 2018 schrieben die Kommunen die Entsorgung zusammen europaweit aus, vorbereitet vom Zweckverband Riedwerke. Bis Oktober 2025 liefen zwei Verfahren für die Jahre 2019 bis 2028. Ein Arbeitskreis blieb bestehen.',
    partners: 'zehn Städte und Gemeinden und ihre Abwasserverbände',
    year: 2019,
    standing: 'umgesetzt',
    source: `${REPORT_5}, Kapitel 1.1 c; ${REPORT_12}, Kapitel 1`,
    areas: [],
    tasks: ['1503'],
  },
  {
    ...GROSS_GERAU,
    title: 'Prüfung elektrischer Anlagen in einem Vertrag',
    summary:
      'Ortsveränderliche Geräte und ortsfeste Anlagen werden seit 2017 gemeinsam europaweit ausgeschrieben. Am jüngsten Verfahren (September 2025 bis August 2027) sind auch sieben kommunale Unternehmen beteiligt; die Feuerwehren wurden 2023 einbezogen.',
    partners: 'elf Kreiskommunen und sieben kommunale Unternehmen',
    year: 2017,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 und 1.1 a`,
    areas: [],
    tasks: ['904'],
  },
  {
    ...GROSS_GERAU,
    title: 'Gemeinsame Friedhofsverwaltung dreier Städte',
    summary:
      'Drei Nachbarstädte untersuchten seit 2013 viele Aufgaben nach derselben Methode. Ein Ergebnis ist die gemeinsame Verwaltung der Friedhöfe, damals ein Pilotprojekt im Land.',
    partners: 'Kelsterbach, Raunheim und Rüsselsheim',
    year: 2015,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (örtliche Initiativen)`,
    areas: [],
    tasks: ['1407'],
  },
  {
    ...GROSS_GERAU,
    title: 'Zwei Baubetriebshöfe in einer Anstalt öffentlichen Rechts',
    summary:
      'Die Bauhöfe zweier Nachbarstädte sind seit 2016 in einer gemeinsamen Anstalt des öffentlichen Rechts vereinigt.',
    partners: 'Raunheim und Rüsselsheim',
    year: 2016,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (örtliche Initiativen)`,
    areas: ['Bauhof'],
    tasks: [],
  },
  {
    ...GROSS_GERAU,
    title: 'Forstbetriebsgemeinschaft, auch über die Kreisgrenze',
    summary:
      'Vier Kommunen begannen 2017, ihren Wald zusammen zu bewirtschaften; drei weitere kamen später hinzu, darunter eine Stadt aus einem Nachbarkreis.',
    partners:
      'Rüsselsheim, Raunheim, Groß-Gerau und Büttelborn; später Riedstadt, Flörsheim und Bischofsheim',
    year: 2017,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (örtliche Initiativen)`,
    areas: ['Umweltschutzmaßnahmen & Natur'],
    tasks: [],
  },
  {
    ...GROSS_GERAU,
    title: 'Eine Vollzeitstelle für Digitalisierung in drei Rathäusern',
    summary:
      'Drei Gemeinden teilen sich seit 2022 eine Stelle: Sie schreibt das Konzept, stimmt ab und setzt Verwaltungsleistungen nach dem Onlinezugangsgesetz um.',
    partners: 'Büttelborn, Nauheim und Trebur',
    year: 2022,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (örtliche Initiativen)`,
    areas: [],
    tasks: ['401'],
  },
  {
    ...GROSS_GERAU,
    title: 'Gemeinsame Stelle für den behördlichen Datenschutz',
    summary: 'Zwei Nachbarn stellten 2024 zusammen eine Person für den behördlichen Datenschutz ein.',
    partners: 'Riedstadt und Stockstadt am Rhein',
    year: 2024,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (örtliche Initiativen)`,
    areas: [],
    tasks: ['101'],
  },
  {
    ...GROSS_GERAU,
    title: 'Interkommunale Informationssicherheitsstelle',
    summary:
      'Dreizehn Verwaltungen nehmen die Informationssicherheit seit 2024 gemeinsam wahr. Das Land fördert die Stelle mit 150.000 Euro.',
    partners: 'dreizehn Kreiskommunen',
    year: 2024,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1`,
    areas: [],
    tasks: ['402'],
  },
  {
    ...GROSS_GERAU,
    title: 'Projektmanagement für den Klimaschutz an einer Stelle',
    summary:
      'Eine öffentlich-rechtliche Vereinbarung vom Herbst 2024 schuf eine zentrale Stelle für Klimaschutzprojekte; seit Mai 2025 ist sie besetzt. Das Land förderte sie mit 150.000 Euro.',
    partners: 'dreizehn Städte und Gemeinden und der Kreis',
    year: 2024,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1`,
    areas: [],
    tasks: ['802', '803'],
  },
  {
    ...GROSS_GERAU,
    title: 'Prostituiertenschutzgesetz gemeinsam vollziehen',
    summary:
      'Statt in jedem Rathaus Fachwissen für wenige Fälle vorzuhalten, arbeiten elf Verwaltungen seit 2020 zusammen. Für 100.000 Euro Landesförderung aus dem Jahr 2021 ist der Nachweis des Effizienzgewinns geführt.',
    partners: 'zehn Städte und Gemeinden und der Kreis',
    year: 2020,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1; ${REPORT_5}, Kapitel 1.1 g`,
    areas: ['Ordnungswesen'],
    tasks: [],
  },
  {
    ...GROSS_GERAU,
    title: 'Feuerwehrbedarf gemeinsam beschaffen, auch mit dem Nachbarkreis',
    summary:
      'Sieben Kommunen kauften 2023 zusammen 350 Druckschläuche, sechs kauften 2024 neun Notstromaggregate, jeweils rund 15 Prozent günstiger als allein. Zuvor hatten sich mehrere Kommunen einem laufenden Verfahren im Wetteraukreis angeschlossen. Die Fachleute treffen sich weiter vierteljährlich.',
    partners: 'vierzehn Städte und Gemeinden und der Kreis; eine Gemeinde aus dem Kreis Bergstraße',
    year: 2021,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1.1 a`,
    areas: [],
    tasks: ['207', '204'],
  },
  {
    ...GROSS_GERAU,
    title: 'Eigenreinigung als gemeinsamer Versuch',
    summary:
      'Nach einer Prüfung mit acht Verwaltungen erproben vier von ihnen seit 2025 befristet und für ausgewählte Gebäude die gemeinsame Reinigung mit eigenem Personal. Aus Raumgröße, Boden, Turnus und Zeiten wird der Personalbedarf berechnet.',
    partners: 'Riedstadt, Gernsheim, Mörfelden-Walldorf und der Kreis',
    year: 2025,
    standing: 'in-arbeit',
    source: `${REPORT_12}, Kapitel 1.1 b`,
    areas: [],
    tasks: ['2003', '2004'],
  },
  {
    ...GROSS_GERAU,
    title: 'Hitzeaktionsplan mit gemeinsamem Gerüst',
    summary:
      'Ein allgemeiner Teil gilt für alle, ein eigener für jede Kommune; dazu kommt eine Sammlung von 30 Maßnahmen. Die Gremien sollten den Plan im ersten Halbjahr 2026 beschließen, eine Arbeitsgruppe schreibt ihn fort.',
    partners: 'vierzehn Kreiskommunen',
    year: 2025,
    standing: 'in-arbeit',
    source: `${REPORT_12}, Kapitel 1.1 e`,
    areas: ['Umweltschutzmaßnahmen & Natur', 'Daseinsvorsorge'],
    tasks: [],
  },
  {
    ...GROSS_GERAU,
    title: 'Kommunale Archive: Zusammenarbeit wird geprüft',
    summary:
      'Seit Juli 2025 nehmen zwölf Verwaltungen mit der Archivberatung des Hessischen Landesarchivs auf, wie ihre Archive heute geführt werden. Danach folgen gute Beispiele, Förderung und die Frage, ob ein gemeinsames Archiv Vorteile hat.',
    partners: 'elf Städte und Gemeinden und der Kreis',
    year: 2025,
    standing: 'in-arbeit',
    source: `${REPORT_12}, Kapitel 1.1 f`,
    areas: [],
    tasks: ['501', '505'],
  },
  {
    ...GROSS_GERAU,
    title: 'Interne Meldestellen nach dem Hinweisgeberschutzgesetz',
    summary:
      'Die verpflichteten Verwaltungen richteten ihre Meldewege mit derselben Software ein. Weil fast keine Meldungen eingingen, endete das Projekt mit diesem Mindestziel; ob eine gemeinsame Stelle lohnt, ließ sich nicht prüfen.',
    partners: 'zwölf Städte und Gemeinden und der Kreis',
    year: 2023,
    standing: 'umgesetzt',
    source: `${REPORT_12}, Kapitel 1.1 c`,
    areas: [],
    tasks: ['108'],
  },
  {
    ...GROSS_GERAU,
    title: 'Kindertagesstätten in Modulbauweise',
    summary:
      'Geprüft, aber nicht zustande gekommen: Grundstücke und örtlicher Bedarf waren zu verschieden für einen gemeinsamen Bau.',
    partners: 'Kommunen im Kreis Groß-Gerau',
    year: null,
    standing: 'nicht-umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (Prüfprojekte ohne kreisweite Zusammenarbeit)`,
    areas: ['Soziales'],
    tasks: [],
  },
  {
    ...GROSS_GERAU,
    title: 'Bezügeabrechnung',
    summary:
      'Aus der Prüfung entstand keine gemeinsame Abrechnung; einige Kommunen beauftragten stattdessen die Versorgungskasse Darmstadt.',
    partners: 'Kommunen im Kreis Groß-Gerau',
    year: null,
    standing: 'nicht-umgesetzt',
    source: `${REPORT_12}, Kapitel 1 (Prüfprojekte ohne kreisweite Zusammenarbeit)`,
    areas: [],
    tasks: ['301'],
  },
  {
    ...MAIN_KINZIG,
    title: 'Vergabezentrum in einer Anstalt aller Kommunen',
    summary:
      'Das Zentrum betreut Verfahren formal, die fachliche Beschreibung bleibt bei der Kommune. Geplant waren im November 2023 achtzehn Träger, 1.815 Stunden im Jahr und Beiträge nach Stunden mit einem Sockel; erwartet werden 25 bis 30 Prozent Einsparung. Die Vereinbarung läuft mindestens fünf Jahre.',
    partners: 'siebzehn Städte und Gemeinden und der Kreis',
    year: 2023,
    standing: 'in-arbeit',
    source: `${ANNEX_3}, Kapitel 04.2`,
    areas: [],
    tasks: ['201', '202', '203'],
  },
  {
    ...MAIN_KINZIG,
    title: 'Datenschutz als Leistung: erst den Markt fragen',
    summary:
      'Sechs Kommunen wollen den behördlichen Datenschutz übertragen. Zuerst wird der Markt befragt; selbst erbracht wird die Leistung nur, wenn das nachweislich günstiger ist. Geplant sind 38.000 Euro im Jahr statt bisher 60.000 Euro.',
    partners: 'Ronneburg, Wächtersbach, Neuberg, Niederdorfelden, Bad Soden-Salmünster und Brachttal',
    year: 2023,
    standing: 'in-arbeit',
    source: `${ANNEX_3}, Kapitel 04.3`,
    areas: [],
    tasks: ['101', '103', '105'],
  },
  {
    ...MAIN_KINZIG,
    title: 'Digitalisierungsmanager und Prozessdesigner für mehrere Rathäuser',
    summary:
      'Zwei Rollen für drei Kommunen: Die eine plant und steuert, die andere entwirft Antragsstrecken und Modelle. Gemeldet sind 308 Leistungen, nach deren Zahl sich die geplanten Kosten verteilen.',
    partners: 'Großkrotzenburg, Ronneburg und Neuberg',
    year: 2023,
    standing: 'in-arbeit',
    source: `${ANNEX_3}, Kapitel 04.4`,
    areas: [],
    tasks: ['401', '407'],
  },
  {
    title: 'Kasse und Personal: einfache Abläufe bündeln, Fachwissen teilen',
    summary:
      'Eine Simulation trennte zwei Wege: ein Dienstleistungszentrum für gleichförmige Abläufe und ein Kompetenzzentrum, auf dessen Fachleute alle zugreifen. Gerechnet wurde mit besserer Vertretung und rund 30 Prozent geringeren Prozesskosten.',
    partners: 'Landkreis Miltenberg und Kommunen des Landkreises',
    region: 'Landkreis Miltenberg',
    state: 'Bayern',
    year: null,
    standing: 'idee',
    source: `${PD_PAPER}, Projektansatz Landkreis Miltenberg`,
    link: '',
    areas: ['Personal'],
    tasks: ['301', '1601', '1602', '1603'],
  },
  {
    title: 'Ein Zweckverband sucht und betreut Fördermittel',
    summary:
      'Der Verband ist Projektträger, Berater und Koordinierungsstelle zugleich. In seinen Landkreisen wurden mehr als dreimal so viele Ziel-2-Mittel des EFRE eingeworben wie im Durchschnitt westdeutscher Landkreise.',
    partners: 'Städteregion Aachen, Stadt Aachen, Kreise Düren, Heinsberg und Euskirchen',
    region: 'Region Aachen',
    state: 'Nordrhein-Westfalen',
    year: null,
    standing: 'umgesetzt',
    source: `${PD_PAPER}, Projektansatz Region Aachen`,
    link: '',
    areas: [],
    tasks: ['1107'],
  },
  {
    title: 'E-Rechnung gemeinsam einführen',
    summary:
      'Ein Pilotprojekt nimmt sich organisatorische, technische und rechtliche Fragen zusammen vor: Arbeitsablauf, Software und Schnittstellen, Archiv und Datenschutz.',
    partners: 'Landkreis Dahme-Spreewald und Partner',
    region: 'Landkreis Dahme-Spreewald',
    state: 'Brandenburg',
    year: null,
    standing: 'in-arbeit',
    source: `${PD_PAPER}, Projektansatz Landkreis Dahme-Spreewald`,
    link: '',
    areas: [],
    tasks: ['1604'],
  },
];
