/** In no sample is the moment for these, or the office has no link to them; other journeys go there. */
export const ELSEWHERE: readonly string[] = [
  '/v/:alliance/dokumente/:id/abschliessen',
  '/v/:alliance/dokumente/:id/versiegeln',
  '/v/:alliance/antwort/:token',
  '/v/:alliance/vorschlag/:token',
  '/v/:alliance/abschnitt/:token',
  '/v/:alliance/abschnitt/:token/abgeben',
  '/v/:alliance/erhebungsabschnitt/:token',
  '/v/:alliance/erhebungsabschnitt/:token/abgeben',
  '/v/:alliance/erhebungsabschnitt/:token/datei/:question',
  '/v/:alliance/postausgang/:mail',
  // Steps of a round that is a draft or closed: the journey of a whole round takes them.
  '/v/:alliance/runden/:round/oeffnen',
  '/v/:alliance/runden/:round/freigeben',
  '/v/:alliance/runden/:round/wieder-oeffnen',
  // Of a running validation and of a survey that is a draft; no sample has either.
  '/v/:alliance/runden/:round/top20/abschliessen',
  '/v/:alliance/lagebild/:survey/einstellungen',
  '/v/:alliance/lagebild/:survey/oeffnen',
  // Of a running survey: the journey of a survey goes there.
  '/v/:alliance/erhebungen/:survey/erinnern',
  // Steps of a project that is just then at them: the journey of its start takes them.
  '/v/:alliance/projekte/:slug/auftrag/abstimmung',
  '/v/:alliance/projekte/:slug/ablaufplan/abstimmen',
  '/v/:alliance/projekte/:slug/beteiligte/beitritt/:id',
  // Of what is a draft or goes on in a survey, a report, an information, an exchange: the journey from questionnaire to
  // report looks at each.
  '/v/:alliance/frageboegen/:slug/frage',
  '/v/:alliance/frageboegen/:slug/frage/:frage',
  '/v/:alliance/frageboegen/:slug/frage/:frage/entfernen',
  '/v/:alliance/erhebungen/:survey/bearbeiten',
  '/v/:alliance/erhebungen/:survey/kosten',
  '/v/:alliance/erhebungen/:survey/bogen/:member',
  '/v/:alliance/erhebungen/:survey/bogen/:member/abschnitte',
  '/v/:alliance/erhebungen/:survey/bogen/:member/tabelle',
  '/v/:alliance/erhebungen/:survey/bogen/:member/pruefen',
  '/v/:alliance/projekte/:slug/pruefung/berichte/:kind/kapitel/:chapter/freigabe/:key',
  '/v/:alliance/projekte/:slug/pruefung/berichte/:kind/festschreiben',
  '/v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/senden',
  '/v/:alliance/projekte/:slug/pruefung/berichte/:kind/:number/rueckzug',
  '/v/:alliance/projekte/:slug/pruefung/information/:id/bearbeiten',
  '/v/:alliance/projekte/:slug/pruefung/information/:id/senden',
  '/v/:alliance/austausch/eintrag/:id/zurueckziehen',
  '/v/:alliance/austausch/eintrag/:id/verwerfen',
  // Of a wording and a plan that were changed after they went out.
  '/v/:alliance/projekte/:slug/auftrag/verwerfen',
  '/v/:alliance/projekte/:slug/ablaufplan/fassung',
];
