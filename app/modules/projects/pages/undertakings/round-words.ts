import type { BadgeProps } from '../../../../ui/badge.tsx';
import type { SignOffCount, SignOffKind } from '../../../../ui/sign-off.tsx';
import { PARTY_STATE_LABELS, type PartyState } from '../../../decisions/domain/index.ts';
import type { ProjectRound, RoundRow } from '../../use-cases/undertakings/read-project-round.ts';

type Document = ProjectRound['document'];

const LOOK: Readonly<Record<PartyState, Pick<BadgeProps, 'tone' | 'icon'>>> = {
  gefragt: { tone: 'neutral', icon: 'hourglass' },
  rueckfrage: { tone: 'warning', icon: 'forum' },
  bedingt: { tone: 'info', icon: 'info' },
  widerspruch: { tone: 'danger', icon: 'frontHand' },
  zugestimmt: { tone: 'success', icon: 'checkCircle' },
  'nimmt-nicht-teil': { tone: 'neutral', icon: 'block' },
};

/** Agreed, but not to what goes round now, or not signed yet. */
const isHalf = ({ state, isBound }: Pick<RoundRow, 'state' | 'isBound'>): boolean =>
  state === 'zugestimmt' && !isBound;

export const rowLook = (row: RoundRow): Pick<BadgeProps, 'tone' | 'icon'> =>
  isHalf(row) ? { tone: 'info', icon: 'edit' } : LOOK[row.state];

/** What users read of where a member stands: a stage is let pass, a charter is signed or agreed to. */
export function rowWord(
  row: Pick<RoundRow, 'state' | 'isBound'>,
  document: Pick<Document, 'kind' | 'form'>,
): string {
  if (isHalf(row)) return document.form === 'schrift' ? 'Unterschrift fehlt' : 'Frühere Fassung';
  if (row.state === 'zugestimmt') return boundWord(document);
  const label = PARTY_STATE_LABELS[row.state];
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function boundWord({ kind, form }: Pick<Document, 'kind' | 'form'>): string {
  if (kind === 'freigabe') return 'Freigegeben';
  return form === 'schrift' ? 'Unterschrieben' : 'Zugestimmt';
}

/** One segment a member; who is not shown by name is a number (practice 10). */
export function signOffCounts({ rows, document }: ProjectRound, seesAll: boolean): SignOffCount[] {
  const bound = rows.named.filter(({ isBound }) => isBound).length;
  const done: SignOffCount = { kind: 'done', count: bound, label: lower(boundWord(document)) };
  if (!seesAll)
    return [
      done,
      { kind: 'open', count: rows.takingPart - bound, label: 'weitere' },
      { kind: 'out', count: rows.notTakingPart, label: PARTY_STATE_LABELS['nimmt-nicht-teil'] },
    ];
  const half = rows.named.filter(isHalf);
  const first = half[0];
  return [
    done,
    ...(first
      ? [{ kind: 'conditional' as const, count: half.length, label: lower(rowWord(first, document)) }]
      : []),
    ...KINDS.map(([state, kind]) => ({
      kind,
      count: rows.named.filter((row) => row.state === state).length,
      label: PARTY_STATE_LABELS[state],
    })),
  ];
}

const KINDS: readonly (readonly [PartyState, SignOffKind])[] = [
  ['bedingt', 'conditional'],
  ['rueckfrage', 'question'],
  ['widerspruch', 'objection'],
  ['gefragt', 'open'],
  ['nimmt-nicht-teil', 'out'],
];

/** The first letter small, as within a sentence; nouns keep theirs. */
const lower = (word: string): string =>
  word.includes(' ') ? word : word.charAt(0).toLowerCase() + word.slice(1);
