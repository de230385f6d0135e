import { type Cents, cents, NO_CENTS } from '../../app/foundation/cents.ts';
import type { SampleAct, SampleDocument } from '../../app/modules/decisions/domain/index.ts';
import type { RegisteredMember } from '../../app/modules/region/domain/index.ts';

type Keys = readonly string[];
type Answer = Extract<SampleAct, { do: 'antworten' }>;

/**
 * **Made up** entirely: titles, texts, amounts and answers. One document is sealed, one goes round with a question, a
 * condition and an objection, one is a draft.
 */
export function sampleDocuments(members: readonly RegisteredMember[]): readonly SampleDocument[] {
  const keys = members.map(({ member }) => member.key);
  return [sealedOrder(keys), runningReport(members), draftAgreement(members)];
}

const asked = (keys: Keys, amount: Cents | null) => keys.map((memberKey) => ({ memberKey, amount }));

/** Everyone after the first few answers within the next days, a few each day. */
const inTurn = (keys: Keys, firstDaysAgo: number, event: Answer['event'] = 'zustimmen'): SampleAct[] =>
  keys.map((memberKey, index) => ({
    do: 'antworten',
    memberKey,
    event,
    daysAgo: firstDaysAgo - Math.floor(index / 4),
  }));

const ORDER_TEXT = `# Auftrag
Die Kommunen prüfen gemeinsam, ob sie die Kontrolle und Wartung ihrer Spielplätze zusammen organisieren.

# Vorgehen
- Bestand aufnehmen: Zahl der Plätze, Prüfungen je Jahr, Aufwand
- Lösungen vergleichen: eigene Kräfte, gemeinsames Team, Vergabe
- Ergebnis mit Zahlen je Kommune vorlegen

# Zeit und Kosten
Die Prüfung dauert sechs Monate. Kosten entstehen nicht; die Kommunen bringen Arbeitszeit ein.`;

/** Asked, objected to, answered by a second version, agreed by all but one, one by mail; then sealed. */
function sealedOrder(keys: Keys): SampleDocument {
  const [asking = '', objecting = '', absent = '', byMail = '', ...rest] = keys;
  const answer = (memberKey: string, event: Answer['event'], daysAgo: number, remark = ''): Answer => ({
    do: 'antworten',
    memberKey,
    event,
    daysAgo,
    remark,
  });
  return {
    title: 'Projektauftrag Spielplatzkontrolle',
    kind: 'projektauftrag',
    form: 'text',
    sameVersion: true,
    body: ORDER_TEXT,
    dueInDays: -15,
    parties: asked(keys, NO_CENTS),
    acts: [
      { do: 'senden', daysAgo: 48 },
      answer(asking, 'rueckfragen', 46, 'Sind die Schulhöfe mit Spielgeräten einbezogen?'),
      answer(objecting, 'widersprechen', 45, 'Sechs Monate sind über den Winter nicht zu schaffen.'),
      answer(asking, 'beantworten', 41, 'Ja. Die neue Fassung sagt es ausdrücklich.'),
      SECOND_ORDER,
      answer(asking, 'zustimmen', 38),
      answer(objecting, 'zustimmen', 37, 'So passt es.'),
      answer(absent, 'nicht-teilnehmen', 36, 'Die Kontrolle ist bis 2029 vergeben.'),
      { ...answer(byMail, 'zustimmen', 34), onBehalf: true },
      ...inTurn(rest, 33),
      { do: 'abschliessen', daysAgo: 14 },
      { do: 'versiegeln', daysAgo: 14 },
    ],
  };
}

const SECOND_ORDER: SampleAct = {
  do: 'neue-fassung',
  body: ORDER_TEXT.replace('Zahl der Plätze', 'Zahl der Plätze, auch auf Schulhöfen').replace(
    'sechs Monate',
    'neun Monate',
  ),
  changeNote: 'Schulhöfe einbezogen, Dauer neun statt sechs Monate.',
  scope: 'alle',
  daysAgo: 40,
};

const REPORT_TEXT = `# Stand
Die Umfrage unter den Kommunen ist ausgewertet. Ein gemeinsames Fundbüro im Netz ersetzt die einzelnen Listen.

# Empfehlung
Die Kommunen beschaffen zusammen ein Verfahren, in dem Bürgerinnen und Bürger Fundsachen aller Kommunen suchen.

# Kosten
Der einmalige Anteil je Kommune richtet sich nach der Einwohnerzahl; der Landkreis trägt die Einrichtung.`;

/** Ten cents an inhabitant, in whole euros: few of the sample limits are lower, so heads see both answers. */
function share({ member, population }: RegisteredMember): Cents {
  if (member.kind === 'landkreis') return cents(480_000n);
  return cents((BigInt(population.at(-1)?.value ?? 0) / 10n) * 100n);
}

/** Goes round: some have agreed, one asks, one sets a condition, one objects, one takes no part, the rest is open. */
function runningReport(members: readonly RegisteredMember[]): SampleDocument {
  const keys = members.map(({ member }) => member.key);
  const [
    ,
    ,
    agreed1 = '',
    agreed2 = '',
    asking = '',
    agreed3 = '',
    conditional = '',
    objecting = '',
    out = '',
  ] = keys;
  return {
    title: 'Projektauftrag Fundbüro im Netz',
    kind: 'projektauftrag',
    form: 'text',
    sameVersion: true,
    body: REPORT_TEXT,
    dueInDays: 20,
    parties: members.map((member) => ({ memberKey: member.member.key, amount: share(member) })),
    acts: [
      { do: 'senden', daysAgo: 12 },
      ...inTurn([agreed1, agreed2, agreed3], 10),
      {
        do: 'antworten',
        memberKey: asking,
        event: 'rueckfragen',
        remark: 'Fallen ab dem zweiten Jahr Lizenzkosten an, und wie verteilen sie sich?',
        daysAgo: 8,
      },
      {
        do: 'antworten',
        memberKey: conditional,
        event: 'mit-bedingung',
        remark: 'Nur, wenn die Übernahme der alten Listen im Preis enthalten ist.',
        daysAgo: 6,
      },
      {
        do: 'antworten',
        memberKey: objecting,
        event: 'widersprechen',
        remark: 'Der Verteilschlüssel benachteiligt Kommunen mit wenigen Fundsachen.',
        daysAgo: 5,
      },
      { do: 'antworten', memberKey: out, event: 'nicht-teilnehmen', daysAgo: 3 },
    ],
  };
}

/** A draft that binds: it will need signatures. */
const draftAgreement = (members: readonly RegisteredMember[]): SampleDocument => ({
  title: 'Vereinbarung über ein gemeinsames Fundbüro im Netz',
  kind: 'vereinbarung',
  form: 'schrift',
  sameVersion: true,
  body: `# Gegenstand
Die Beteiligten betreiben ein gemeinsames Fundbüro im Netz.

# Kosten
Jede Kommune zahlt jährlich den Betrag, der neben ihrem Namen steht.

# Dauer
Die Vereinbarung gilt vier Jahre.`,
  dueInDays: 60,
  parties: members.map((member) => ({ memberKey: member.member.key, amount: share(member) })),
  acts: [],
});
