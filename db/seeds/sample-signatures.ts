import { type Cents, cents } from '../../app/foundation/cents.ts';
import type { SampleAct, SampleDocument } from '../../app/modules/decisions/domain/index.ts';
import { statutoryBodyName } from '../../app/modules/meetings/domain/index.ts';
import type { RegisteredMember } from '../../app/modules/region/domain/index.ts';

const TEXT = `# § 1 Zweck
Die Parteien lassen die Rauchmelder und Feuerlöscher in ihren Gebäuden gemeinsam prüfen. Eine Rahmenvereinbarung mit einem Fachbetrieb ersetzt die einzelnen Aufträge.

# § 2 Aufgaben
- Die federführende Kommune schreibt aus und hält den Vertrag.
- Jede Partei meldet ihre Gebäude und Geräte bis Ende Februar.
- Die Geschäftsstelle sammelt die Prüfberichte.

# § 3 Kosten
Jede Partei trägt die Kosten ihrer Geräte. Für Ausschreibung und Betreuung zahlt jede Partei den Betrag, der auf ihrem Unterschriftsblatt steht.

# § 4 Dauer
Die Vereinbarung gilt vier Jahre ab dem 1. Januar. Sie kann mit einer Frist von sechs Monaten zum Jahresende gekündigt werden.`;

/** Half a euro an inhabitant, in whole euros, the county a round sum. */
function share({ member, population }: RegisteredMember): Cents {
  if (member.kind === 'landkreis') return cents(60_000_00n);
  return cents((BigInt(population.at(-1)?.value ?? 0) / 2n) * 100n);
}

/** **Made up** entirely: a binding agreement that goes round, agreed to by all but two, the rest of a running collection. */
export function sampleAgreement(members: readonly RegisteredMember[]): SampleDocument {
  const keys = members.map(({ member }) => member.key);
  const [, out, ...agreeing] = keys.toReversed();
  const acts: SampleAct[] = agreeing.map((memberKey, index) => ({
    do: 'antworten',
    memberKey,
    event: 'zustimmen',
    daysAgo: 30 - Math.floor(index / 4),
  }));
  return {
    title: 'Vereinbarung Prüfung von Brandschutzgeräten',
    kind: 'vereinbarung',
    form: 'schrift',
    sameVersion: true,
    body: TEXT,
    dueInDays: 27,
    parties: members.map((member) => ({ memberKey: member.member.key, amount: share(member) })),
    acts: [
      { do: 'senden', daysAgo: 32 },
      ...acts,
      ...(out === undefined
        ? []
        : [
            {
              do: 'antworten' as const,
              memberKey: out,
              event: 'nicht-teilnehmen' as const,
              remark: 'Die Prüfung ist bis 2030 vergeben.',
              daysAgo: 25,
            },
          ]),
    ],
  };
}

/** Who has signed: about half twice, two once; offices, no names. */
export function sampleSigners(members: readonly RegisteredMember[]) {
  const agreeing = members.toReversed().slice(2);
  const complete = Math.floor(agreeing.length / 2);
  return agreeing.slice(0, complete + 2).map(({ member }, index) => ({
    memberKey: member.key,
    place: member.name,
    offices: officesOf(member.kind).slice(0, index < complete ? 2 : 1),
    daysAgo: 20 - Math.min(18, index),
  }));
}

const officesOf = (kind: RegisteredMember['member']['kind']) => [
  {
    capacity: 'leitung' as const,
    office: statutoryBodyName(kind, 'leitung')?.name ?? 'Leitung',
  },
  {
    capacity: 'weiteres-mitglied' as const,
    office:
      kind === 'landkreis'
        ? 'Mitglied des Kreisausschusses'
        : kind === 'gemeinde'
          ? 'Mitglied des Gemeindevorstands'
          : 'Mitglied des Magistrats',
  },
];
