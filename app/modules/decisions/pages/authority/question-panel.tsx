import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { type Cents, NO_CENTS } from '../../../../foundation/cents.ts';
import { readGermanAmount } from '../../../../foundation/read-german-number.ts';
import { fail, type Result } from '../../../../foundation/result.ts';
import { NumberField, SelectField } from '../../../../ui/fields.tsx';
import { LiveForm } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { isMatter, type Matter } from '../../domain/authority/authority-law.ts';
import { type Authority, decideAuthority } from '../../domain/authority/decide-authority.ts';
import { type RequiredForm, requiredForm } from '../../domain/authority/required-form.ts';
import type { MemberAuthority } from '../../use-cases/authority/load-authority.ts';

export interface QuestionProps {
  /** Address of the page. */
  readonly own: string;
  readonly authority: MemberAuthority;
  readonly query: URLSearchParams;
  readonly today: CalendarDate;
}

const MATTER_WORDS: Readonly<Record<Matter, string>> = {
  verpflichtung: 'Verpflichtung, die Geld kostet',
  'laufendes-geschaeft': 'Laufendes Geschäft',
  'oeffentlich-rechtliche-vereinbarung': 'Öffentlich-rechtliche Vereinbarung',
  satzung: 'Satzung',
  stellungnahme: 'Stellungnahme, die nichts kostet',
};

/** "Darf ich das allein entscheiden?": asked by GET, answered by the rules, with reason and source. */
export function QuestionPanel({ own, authority, query, today }: QuestionProps) {
  const matter = isMatter(query.get('gegenstand') ?? '')
    ? (query.get('gegenstand') as Matter)
    : 'verpflichtung';
  const typed = query.get('betrag') ?? '';
  return (
    <Panel title="Darf ich das allein entscheiden?" id="frage">
      <div className="gw-stack">
        <LiveForm
          action={own}
          target="antwort"
          label="Wer entscheidet das?"
          submit="Zeigen"
          className="gw-form"
        >
          <SelectField
            id="gegenstand"
            name="gegenstand"
            label="Worum geht es?"
            value={matter}
            options={Object.entries(MATTER_WORDS).map(([value, label]) => ({ value, label }))}
          />
          <NumberField id="betrag" name="betrag" label="Was kostet es die Kommune?" unit="€" value={typed} />
        </LiveForm>
        <div id="antwort" data-live-part>
          <Answer authority={authority} matter={matter} typed={typed} today={today} />
        </div>
      </div>
    </Panel>
  );
}

interface AnswerProps {
  readonly authority: MemberAuthority;
  readonly matter: Matter;
  readonly typed: string;
  readonly today: CalendarDate;
}

function Answer({ authority: { member, limits }, matter, typed, today }: AnswerProps) {
  const amount = readAmount(typed, matter);
  if (typed.trim() === '' && !NEEDS_NO_AMOUNT.includes(matter))
    return <p className="gw-note">Geben Sie einen Betrag ein, zum Beispiel 12.500,00.</p>;
  const decided = amount.ok
    ? decideAuthority({ memberKind: member.kind, amount: amount.value, matter, limits, date: today })
    : fail(amount.error);
  if (!decided.ok)
    return (
      <Notice tone="warning" title="Das lässt sich nicht sagen">
        <p>{decided.error}</p>
      </Notice>
    );
  const form = requiredForm({
    memberKind: member.kind,
    matter,
    amount: amount.ok ? amount.value : NO_CENTS,
    decidedBy: decided.value.decidedBy,
    date: today,
  });
  return <Decided authority={decided.value} form={form} />;
}

const NEEDS_NO_AMOUNT: readonly Matter[] = [
  'oeffentlich-rechtliche-vereinbarung',
  'satzung',
  'stellungnahme',
];

const readAmount = (typed: string, matter: Matter): Result<Cents | null, string> =>
  typed.trim() === '' && NEEDS_NO_AMOUNT.includes(matter)
    ? { ok: true, value: null }
    : readGermanAmount(typed);

function Decided({
  authority,
  form,
}: {
  readonly authority: Authority;
  readonly form: Result<RequiredForm, string>;
}) {
  const { alone, body, reason, source } = authority;
  return (
    <Notice
      tone={alone ? 'success' : 'info'}
      title={alone ? 'Ja, die Leitung entscheidet allein.' : `Nein, es entscheidet ${body}.`}
    >
      <p>{reason}</p>
      {form.ok && <p>{form.value.reason}</p>}
      {form.ok && form.value.signatories.length > 0 && (
        <ul className="gw-list">
          {form.value.signatories.map(({ capacity, label }) => (
            <li key={capacity}>{label}</li>
          ))}
        </ul>
      )}
      <p className="gw-note">
        Quelle: {source}
        {form.ok && `; Form: ${form.value.source}`}
      </p>
    </Notice>
  );
}
