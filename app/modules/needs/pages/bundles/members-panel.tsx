import { Button } from '../../../../ui/button.tsx';
import { SelectField, TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { EmptyState, Panel, PanelFoot } from '../../../../ui/layout.tsx';
import { type Column, DataTable } from '../../../../ui/table.tsx';
import { Disclosure } from '../../../../ui/text.tsx';
import { isEditable } from '../../domain/bundles/bundle-state.ts';
import type { BundlePartner, BundleView } from '../../use-cases/bundles/view-bundle.ts';
import { errorAt } from './bundle-errors.ts';
import type { BundlePageProps } from './bundle-page-props.ts';

/** Who takes part and why, who was left out, and who would want to. */
export function MembersPanel(props: BundlePageProps) {
  const { loaded, isOffice } = props;
  const { view } = loaded;
  return (
    <Panel title="Mitglieder" id="mitglieder" flush>
      {view.showsMembers ? <Members view={view} /> : <Hidden />}
      {isOffice && isEditable(view.bundle.state) && (
        <div className="gw-screen-only">
          <PanelFoot>
            <MemberForms {...props} />
          </PanelFoot>
        </div>
      )}
    </Panel>
  );
}

const Hidden = () => (
  <EmptyState icon="lock" title="Wer dabei ist, steht noch nicht fest">
    Sobald das Bündel bereit ist, sehen Sie hier die Mitglieder.
  </EmptyState>
);

function Members({ view }: { readonly view: BundleView }) {
  const { partners, leftOut, alsoWanting, showsRatings } = view;
  return (
    <>
      {partners.length === 0 ? (
        <EmptyState title="Noch niemand dabei">Nehmen Sie ein Mitglied auf, am besten zwei.</EmptyState>
      ) : (
        <DataTable
          caption="Mitglieder des Bündels, welche Aufgaben sie wollen und warum sie dabei sind"
          columns={columns(view)}
          rows={partners}
          rowKey={({ key }) => key}
          cards
        />
      )}
      {(leftOut.length > 0 || (showsRatings && alsoWanting.length > 0)) && (
        <PanelFoot>
          {leftOut.map(({ key, name, reason }) => (
            <span key={key}>
              Herausgenommen: {name} ({reason})
            </span>
          ))}
          {showsRatings && alsoWanting.length > 0 && (
            <span>Wollen auch mindestens eine: {alsoWanting.map(({ name }) => name).join(', ')}</span>
          )}
        </PanelFoot>
      )}
    </>
  );
}

const columns = ({ tasks, showsRatings }: BundleView): readonly Column<BundlePartner>[] => [
  { id: 'mitglied', header: 'Mitglied', rowHeader: true, card: 'title', cell: ({ name }) => name },
  ...(showsRatings
    ? [
        {
          id: 'will',
          header: 'will',
          card: 'meta' as const,
          cardLabel: 'will',
          cell: ({ wants }: BundlePartner) => `${wants.size} von ${tasks.length}`,
        },
        {
          id: 'aufgaben',
          header: 'Aufgaben',
          card: 'wide' as const,
          quiet: true,
          cell: ({ wants }: BundlePartner) =>
            tasks.flatMap(({ id, number }) => (wants.has(id) ? [number] : [])).join(', ') || 'keine genannt',
        },
      ]
    : []),
  {
    id: 'grund',
    header: 'Grund',
    card: 'wide',
    cell: ({ reason, wants }) => reason || (wants.size > 0 || !showsRatings ? 'nach den Antworten' : '–'),
  },
];

function MemberForms({ own, loaded: { view, source }, typed, errors }: BundlePageProps) {
  const inside = view.partners.map(({ key, name }) => ({ value: key, label: name }));
  const outside = source.members
    .map(({ member: { key, name } }) => ({ value: key, label: name }))
    .filter(({ value }) => inside.every((option) => option.value !== value));
  const form = { own, version: view.bundle.version, typed, errors };
  return (
    <>
      {outside.length > 0 && <MemberForm {...form} way="ja" options={outside} />}
      {inside.length > 0 && <MemberForm {...form} way="nein" options={inside} />}
    </>
  );
}

interface MemberFormProps extends Pick<BundlePageProps, 'own' | 'typed' | 'errors'> {
  readonly version: number;
  /** "ja" takes in, "nein" leaves out. */
  readonly way: 'ja' | 'nein';
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const WORDS = {
  ja: {
    summary: 'Mitglied aufnehmen',
    button: 'Aufnehmen',
    hint: 'Zum Beispiel: Der Kreis stellt das Personal.',
  },
  nein: {
    summary: 'Mitglied herausnehmen',
    button: 'Herausnehmen',
    hint: 'Zum Beispiel: macht es bereits mit anderen. Sie können das Mitglied wieder aufnehmen.',
  },
} as const;

/** The refused form carries the plain ids, so that the list of errors leads to it. */
function MemberForm({ own, version, way, options, typed, errors }: MemberFormProps) {
  const isTyped = typed.step === way;
  const idOf = (field: string) => (isTyped ? field : `${field}-${way}`);
  const words = WORDS[way];
  return (
    <Disclosure summary={words.summary} open={isTyped}>
      <Form action={`${own}/mitglied`} hidden={{ version: version.toString(), dabei: way }}>
        <SelectField
          id={idOf('mitglied')}
          name="mitglied"
          label="Mitglied"
          value={isTyped ? typed.memberKey : ''}
          error={isTyped ? errorAt(errors, 'mitglied') : undefined}
          options={[{ value: '', label: 'bitte wählen' }, ...options]}
        />
        <TextField
          id={idOf('grund')}
          name="grund"
          label="Grund"
          hint={words.hint}
          value={isTyped ? typed.reason : ''}
          error={isTyped ? errorAt(errors, 'grund') : undefined}
          maxLength={400}
        />
        <FormButtons>
          <Button type="submit">{words.button}</Button>
        </FormButtons>
      </Form>
    </Disclosure>
  );
}
