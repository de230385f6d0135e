import { Button } from '../../../../ui/button.tsx';
import { TextArea } from '../../../../ui/fields.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { optionGaps } from '../../domain/options/option-gaps.ts';
import { PREFERRED_REASON_MAX } from '../../domain/options/prefer-option.ts';
import { fieldAt } from '../form-parts.ts';
import type { OptionViewProps } from './option-view-props.ts';

/** Whether it is preferred and why; for whoever keeps the project also how to change that. */
export function PreferPanel(props: OptionViewProps) {
  const { path, page, option, errors } = props;
  const own = `${path}/${option.number}`;
  if (option.isPreferred) return <Preferred own={own} page={page} option={option} />;
  if (!page.mayKeep || option.isRemoved) return null;
  const labels = page.criteria.map(({ label }) => label);
  const mayPrefer = errors.length > 0 || optionGaps(option, labels).length === 0;
  return (
    <>
      {mayPrefer && <Prefer {...props} own={own} />}
      <Panel title="Aus dem Vergleich nehmen" id="entfernen" className="gw-screen-only">
        <div className="gw-stack">
          <p>Die Option bleibt erhalten und lässt sich zurückholen.</p>
          <Form action={`${own}/entfernen`} narrow>
            <FormButtons>
              <Button type="submit">Entfernen</Button>
            </FormButtons>
          </Form>
        </div>
      </Panel>
    </>
  );
}

interface Own {
  /** Address of the option. */
  readonly own: string;
}

const Preferred = ({ own, page, option }: Own & Pick<OptionViewProps, 'page' | 'option'>) => (
  <Panel title="Bevorzugt" id="vorzug">
    <div className="gw-stack">
      <p>{option.preferredReason}</p>
      {page.mayKeep && (
        <Form action={`${own}/vorzug-zuruecknehmen`} hidden={{ version: String(option.version) }} narrow>
          <FormButtons>
            <Button type="submit">Vorzug zurücknehmen</Button>
          </FormButtons>
        </Form>
      )}
    </div>
  </Panel>
);

const Prefer = ({ own, option, errors, reason }: Own & OptionViewProps) => (
  <Panel title="Diese Option bevorzugen" id="bevorzugen" className="gw-screen-only">
    <Form action={`${own}/bevorzugen`} hidden={{ version: String(option.version) }} narrow>
      <TextArea
        {...fieldAt(errors, 'grund')}
        label="Warum ziehen Sie sie den anderen vor?"
        hint="Steht im Bericht. Eine bisher bevorzugte Option verliert den Vorzug."
        value={reason}
        rows={5}
        maxLength={PREFERRED_REASON_MAX}
      />
      <FormButtons>
        <Button type="submit" icon="check">
          Bevorzugen
        </Button>
      </FormButtons>
    </Form>
  </Panel>
);
