import {
  DOCUMENT_KIND_LABELS,
  DOCUMENT_STATE_LABELS,
  PARTY_STATE_LABELS,
  type PartyState,
} from '../../../decisions/domain/index.ts';

type KindOfDocument = keyof typeof DOCUMENT_KIND_LABELS;

/** A document as pages of a project name it. */
export interface NamedDocument {
  readonly kind: KindOfDocument;
  readonly form: 'text' | 'schrift';
}

/** Where a member stands with it. */
export interface PartyStanding {
  readonly state: PartyState;
  readonly isBound: boolean;
}

/** Agreed, but not to what goes round now, or not signed yet. */
export const isHalf = ({ state, isBound }: PartyStanding): boolean => state === 'zugestimmt' && !isBound;

/** What users read of where a member stands: a stage is released, a charter is signed or agreed to. */
export function partyWord(party: PartyStanding, document: NamedDocument): string {
  if (isHalf(party)) return document.form === 'schrift' ? 'Unterschrift fehlt' : 'Frühere Fassung';
  if (party.state === 'zugestimmt') return boundWord(document);
  const label = PARTY_STATE_LABELS[party.state];
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What a member did that is bound. */
function boundWord({ kind, form }: NamedDocument): string {
  if (kind === 'freigabe') return 'Freigegeben';
  return form === 'schrift' ? 'Unterschrieben' : 'Zugestimmt';
}

export interface PartyCount {
  readonly kind: 'done' | 'conditional' | 'question' | 'objection' | 'out' | 'open';
  readonly count: number;
  readonly label: string;
}

interface CountedParties {
  readonly named: readonly PartyStanding[];
  readonly takingPart: number;
  readonly notTakingPart: number;
}

/** How many stand how; who is not shown by name is a number (practice 10). */
export function partyCounts(rows: CountedParties, document: NamedDocument, seesAll: boolean): PartyCount[] {
  const bound = rows.named.filter(({ isBound }) => isBound).length;
  const done: PartyCount = { kind: 'done', count: bound, label: lower(boundWord(document)) };
  if (!seesAll)
    return [
      done,
      { kind: 'open', count: rows.takingPart - bound, label: 'weitere' },
      { kind: 'out', count: rows.notTakingPart, label: PARTY_STATE_LABELS['nimmt-nicht-teil'] },
    ];
  const half = rows.named.filter(isHalf);
  const halfWord = half[0] ? lower(partyWord(half[0], document)) : '';
  return [
    done,
    { kind: 'conditional', count: half.length, label: halfWord },
    ...KINDS.map(([state, kind]) => ({
      kind,
      count: rows.named.filter((row) => row.state === state).length,
      label: PARTY_STATE_LABELS[state],
    })),
  ];
}

const KINDS: readonly (readonly [PartyState, PartyCount['kind']])[] = [
  ['bedingt', 'conditional'],
  ['rueckfrage', 'question'],
  ['widerspruch', 'objection'],
  ['gefragt', 'open'],
  ['nimmt-nicht-teil', 'out'],
];

/** Within a sentence; what begins with a noun keeps its capital. */
const lower = (word: string): string =>
  word.includes(' ') ? word : word.charAt(0).toLowerCase() + word.slice(1);

/** Kind and state of a document in words. */
export const documentWords = ({
  kind,
  state,
}: {
  readonly kind: KindOfDocument;
  readonly state: keyof typeof DOCUMENT_STATE_LABELS;
}) => ({ kind: DOCUMENT_KIND_LABELS[kind], state: DOCUMENT_STATE_LABELS[state] });
