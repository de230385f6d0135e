import { germanDate } from '../../../../foundation/german.ts';
import { fail, ok, type Result } from '../../../../foundation/result.ts';
import { type Deputy, deputiesAt } from '../authority/deputy.ts';
import type { SignatureEntry, SignatureRefusal, SignedLine, SigningFacts } from './signing-facts.ts';
import { refuseDocument, refuseParty, refuseRecorder } from './signing-refusals.ts';

/** Room for an office or a place; names do not belong here. */
const LABEL_MAX = 120;

/** A line that counts, with the office to keep. */
export type AcceptedLine = Omit<SignedLine, 'asDeputy'>;

/**
 * Decides whether what came back counts as binding signature of a member: for a running binding document, under the
 * version that the member agreed to, by whoever may sign, once a capacity (HGO § 71 II; HKO § 45). All lines or none.
 * Names everything that is wrong at once.
 */
export function decideSignature(
  facts: SigningFacts,
  entry: SignatureEntry,
): Result<readonly AcceptedLine[], readonly SignatureRefusal[]> {
  const blocked =
    refuseRecorder(facts.by, facts.party) ??
    refuseDocument(facts.document) ??
    refuseParty(facts.party) ??
    refuseVersion(facts, entry);
  if (blocked) return fail([blocked]);
  const refusals = [
    ...refusePlace(entry),
    ...refuseFile(facts),
    ...refuseLines(entry),
    ...entry.lines.flatMap((line) => refuseLine(facts, entry, line)),
    ...refuseSameOffice(facts, entry),
  ];
  if (refusals.length > 0) return fail(refusals);
  return ok(entry.lines.map((line) => accepted(facts, line)));
}

function accepted({ deputies }: SigningFacts, line: SignedLine): AcceptedLine {
  const { capacity, signedOn } = line;
  return { capacity, signedOn, office: officeOf(deputies, line) };
}

/** The office that signed: a deputy's is the recorded one. */
function officeOf(deputies: readonly Deputy[], { asDeputy, office, signedOn }: SignedLine): string {
  const deputy = asDeputy ? deputiesAt(deputies, signedOn)[0] : undefined;
  return deputy ? `${deputy.office} (in Vertretung)` : office.trim();
}

function refuseVersion(
  { party }: SigningFacts,
  { versionNumber }: SignatureEntry,
): SignatureRefusal | undefined {
  const agreed = party?.agreedVersion ?? null;
  if (agreed === versionNumber) return undefined;
  return {
    field: 'version',
    reason: `Unterschrieben ist Fassung ${versionNumber}, zugestimmt hat die Kommune Fassung ${agreed}. Diese Unterschrift bindet nicht: Laden Sie das Unterschriftsblatt zu Fassung ${agreed} herunter und lassen Sie es unterschreiben.`,
  };
}

const refusePlace = ({ place }: SignatureEntry): SignatureRefusal[] =>
  place.trim().length > LABEL_MAX
    ? [{ field: 'place', reason: `Kürzen Sie den Ort auf höchstens ${LABEL_MAX} Zeichen.` }]
    : [];

const refuseFile = ({ fileUsedFor }: SigningFacts): SignatureRefusal[] =>
  fileUsedFor === null
    ? []
    : [
        {
          field: 'file',
          reason: `Diese Datei ist schon eingetragen: ${fileUsedFor}. Laden Sie das Blatt hoch, das diese Kommune unterschrieben hat, oder streichen Sie die falsche Eintragung.`,
        },
      ];

function refuseLines({ lines }: SignatureEntry): SignatureRefusal[] {
  if (lines.length === 0)
    return [{ field: 'lines', reason: 'Wählen Sie, welche der Unterschriften auf dem Blatt stehen.' }];
  if (new Set(lines.map(({ capacity }) => capacity)).size < lines.length)
    return [{ field: 'lines', reason: 'Jede Unterschrift kann nur einmal eingetragen werden.' }];
  return [];
}

function refuseLine(facts: SigningFacts, entry: SignatureEntry, line: SignedLine): SignatureRefusal[] {
  const reason = refuseCapacity(facts, entry, line) ?? refuseDay(facts, line) ?? refuseOffice(facts, line);
  return reason === undefined ? [] : [{ field: `line-${line.capacity}`, reason }];
}

function refuseCapacity(
  { required, recorded }: SigningFacts,
  { versionNumber }: SignatureEntry,
  { capacity }: SignedLine,
): string | undefined {
  if (!required.some((signatory) => signatory.capacity === capacity))
    return 'In dieser Eigenschaft unterschreibt für diese Kommune niemand. Wählen Sie eine der angebotenen Unterschriften.';
  const twice = recorded.find(
    (signature) =>
      signature.strike === null &&
      signature.capacity === capacity &&
      signature.versionNumber === versionNumber,
  );
  if (!twice) return undefined;
  return `Diese Unterschrift ist schon eingetragen: ${twice.office}, ${germanDate(twice.signedOn)}. Streichen Sie die Eintragung zuerst, wenn sie falsch ist.`;
}

function refuseDay({ sentOn, today }: SigningFacts, { signedOn }: SignedLine): string | undefined {
  if (signedOn > today)
    return `Der ${germanDate(signedOn)} liegt in der Zukunft. Geben Sie den Tag an, der auf dem Blatt steht.`;
  if (signedOn < sentOn)
    return `Diese Fassung ging erst am ${germanDate(sentOn)} hinaus und konnte am ${germanDate(signedOn)} nicht unterschrieben werden. Prüfen Sie Datum und Fassung auf dem Blatt.`;
  return undefined;
}

function refuseOffice({ deputies }: SigningFacts, line: SignedLine): string | undefined {
  if (line.asDeputy && line.capacity !== 'leitung')
    return 'Vertreten lässt sich nur die Leitung. Das weitere Mitglied unterschreibt selbst.';
  if (line.asDeputy)
    return deputiesAt(deputies, line.signedOn).length > 0
      ? undefined
      : `Für den ${germanDate(line.signedOn)} ist keine Vertretung der Leitung eingetragen. Tragen Sie sie unter „Befugnisse“ ein, wenn sie bestand; sonst muss die Leitung unterschreiben.`;
  const office = line.office.trim();
  if (office === '')
    return 'Geben Sie das Amt an, das unterschrieben hat, zum Beispiel „Bürgermeisterin“. Ein Name ist nicht nötig.';
  return office.length > LABEL_MAX ? `Kürzen Sie das Amt auf höchstens ${LABEL_MAX} Zeichen.` : undefined;
}

/** Two capacities are two people: the same office for both is one of them. */
function refuseSameOffice(facts: SigningFacts, entry: SignatureEntry): SignatureRefusal[] {
  const { recorded, deputies } = facts;
  return entry.lines.flatMap((line) => {
    const office = comparable(officeOf(deputies, line));
    const others = [
      ...entry.lines
        .filter((other) => other.capacity !== line.capacity)
        .map((other) => officeOf(deputies, other)),
      ...recorded
        .filter(
          (other) =>
            other.strike === null &&
            other.versionNumber === entry.versionNumber &&
            other.capacity !== line.capacity,
        )
        .map((other) => other.office),
    ];
    const same =
      office !== '' && line.capacity === 'weiteres-mitglied' && others.map(comparable).includes(office);
    return same ? [{ field: `line-${line.capacity}` as const, reason: SAME_OFFICE }] : [];
  });
}

const SAME_OFFICE =
  'Beide Unterschriften nennen dasselbe Amt. Nötig sind zwei verschiedene Personen: Geben Sie an, welches weitere Mitglied unterschrieben hat.';

const comparable = (office: string): string => office.replace(' (in Vertretung)', '').trim().toLowerCase();
