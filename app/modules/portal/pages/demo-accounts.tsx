import { Button } from '../../../ui/button.tsx';
import { SelectField } from '../../../ui/fields.tsx';
import { FormButtons, HiddenFields } from '../../../ui/form.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { DemoChoices, DemoOffer } from '../use-cases/list-demo-choices.ts';

export interface DemoAccountsProps {
  readonly demo: DemoOffer;
  readonly goOn: string;
}

/** Signs in with one click: everything about demo accounts is public, their password too. */
export function DemoAccounts({ demo, goOn }: DemoAccountsProps) {
  const hidden = { kennwort: demo.password, weiter: goOn };
  return (
    <>
      <Notice icon="science" title="Öffentliche Demokonten">
        <p>
          Diese Konten gibt es nur in der Vorführung. Alle haben das Kennwort <code>{demo.password}</code>,
          ein Klick meldet Sie an. Geben Sie keine echten Daten ein.
        </p>
      </Notice>
      {demo.alliances.map((choices) => (
        <AllianceAccounts key={choices.allianceName} choices={choices} hidden={hidden} />
      ))}
    </>
  );
}

interface ChoicesProps {
  readonly choices: DemoChoices;
  readonly hidden: Readonly<Record<string, string>>;
}

function AllianceAccounts({ choices, hidden }: ChoicesProps) {
  const { allianceName, ofRoles } = choices;
  return (
    <Panel title={allianceName}>
      <div className="gw-stack">
        <ul className="gw-actions">
          {ofRoles.map(({ address, displayName }) => (
            <li key={address}>
              <form method="post" action="/anmelden">
                <HiddenFields values={{ ...hidden, adresse: address }} />
                <Button
                  type="submit"
                  title={address}
                  aria-label={`${displayName}, ${allianceName}: anmelden`}
                >
                  {displayName}
                </Button>
              </form>
            </li>
          ))}
        </ul>
        {choices.ofMembers.length > 0 && <MemberAccounts choices={choices} hidden={hidden} />}
      </div>
    </Panel>
  );
}

function MemberAccounts({ choices: { allianceName, ofMembers }, hidden }: ChoicesProps) {
  const id = `konto-${ofMembers[0]?.address.split('@')[1] ?? ''}`;
  return (
    <form
      method="post"
      action="/anmelden"
      className="gw-form gw-form--narrow"
      aria-label={`${allianceName}: Konto eines Mitglieds`}
    >
      <HiddenFields values={hidden} />
      <SelectField
        id={id}
        name="adresse"
        label="Konto eines Mitglieds"
        options={ofMembers.map(({ address, displayName }) => ({ value: address, label: displayName }))}
      />
      <FormButtons>
        <Button type="submit">Anmelden</Button>
      </FormButtons>
    </form>
  );
}
