import { Badge, type Tone } from './badge.tsx';
import { Button } from './button.tsx';
import { type Column, DataTable } from './table.tsx';

/** What went to somebody by link, with how far it is. */
export interface SentLink {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** "3 von 8" */
  readonly answered: string;
  readonly due: string;
  readonly state: { readonly label: string; readonly tone: Tone };
  /** "gesendet am 21.11.2026", "erinnert am …" */
  readonly history: readonly string[];
  /** The link where its e-mail does not leave; null where it left. */
  readonly heldLink: string | null;
  readonly steps: readonly { readonly action: string; readonly label: string }[];
}

export interface SentLinksProps {
  readonly caption: string;
  /** What the first column names: "Fachamt". */
  readonly who: string;
  readonly rows: readonly SentLink[];
}

/** Everything that was sent by link, with what can be done about it. */
export const SentLinks = ({ caption, who, rows }: SentLinksProps) => (
  <DataTable caption={caption} cards rows={rows} rowKey={({ id }) => id} columns={columns(who)} />
);

const columns = (who: string): readonly Column<SentLink>[] => [
  { id: 'wer', header: who, cell: Receiver, rowHeader: true, card: 'title' },
  {
    id: 'beantwortet',
    header: 'Beantwortet',
    cell: ({ answered }) => answered,
    card: 'meta',
    cardLabel: 'Beantwortet',
  },
  { id: 'frist', header: 'Frist', cell: ({ due }) => due, card: 'meta', cardLabel: 'Frist' },
  { id: 'stand', header: 'Stand', cell: Standing, card: 'wide' },
  { id: 'schritte', header: 'Was Sie tun können', cell: Steps, card: 'wide' },
];

const Receiver = ({ name, address }: SentLink) => (
  <>
    {name}
    <br />
    <span className="gw-note">{address}</span>
  </>
);

const Standing = ({ state, history, heldLink }: SentLink) => (
  <>
    <Badge tone={state.tone}>{state.label}</Badge>
    <br />
    <span className="gw-note">{history.join(', ')}</span>
    {heldLink !== null && (
      <p className="gw-note gw-long-words">
        Diese E-Mail verlässt Gemeinwerk nicht. Geben Sie den Link selbst weiter: <code>{heldLink}</code>
      </p>
    )}
  </>
);

const Steps = ({ name, steps }: SentLink) =>
  steps.length === 0 ? (
    '–'
  ) : (
    <div className="gw-actions">
      {steps.map(({ action, label }) => (
        <form key={action} method="post" action={action}>
          <Button type="submit" look="tertiary" aria-label={`${label}: ${name}`}>
            {label}
          </Button>
        </form>
      ))}
    </div>
  );
