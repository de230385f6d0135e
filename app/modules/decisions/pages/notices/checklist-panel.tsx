import { germanCount } from '../../../../foundation/german.ts';
import { Badge } from '../../../../ui/badge.tsx';
import { Button, TextLink } from '../../../../ui/button.tsx';
import { FileField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import type { FieldError } from '../../../../ui/notice.tsx';
import type { NoticeCase } from '../../use-cases/notices/read-cases.ts';
import { PAPER_PREFIX, paperFieldId } from './notice-answer.ts';
import type { NoticeViewProps } from './notice-props.ts';

type Line = NoticeCase['checklist'][number];

/** The papers: what is there, what lacks; the office adds and removes while the notice is being prepared. */
export function ChecklistPanel({ own, detail, mayEdit, errors }: NoticeViewProps) {
  const { notice, reach, hiddenPapers } = detail;
  if (reach === 'umriss') return <OutlineNote />;
  const { checklist, missing, state, version } = notice;
  const isEditable = mayEdit && state === 'in-vorbereitung';
  const lines = isEditable ? checklist : checklist.filter(({ isRequired, paper }) => isRequired || paper);
  return (
    <Panel
      title="Unterlagen"
      id="unterlagen"
      aside={hiddenPapers === 0 && <Summary missing={missing.length} />}
    >
      <div className="gw-stack">
        <p className="gw-note">
          Die Liste ist ein Vorschlag; maßgeblich ist, was die Behörde verlangt. Nur PDF, höchstens 20 MB je
          Datei und 25 MB auf einmal.
        </p>
        {isEditable ? (
          <Form action={`${own}/unterlagen`} narrow upload hidden={{ version: String(version) }}>
            {lines.map((line) => (
              <FormRow key={line.item}>
                {line.paper ? (
                  <PresentPaper own={own} line={line} isEditable />
                ) : (
                  <PaperField line={line} errors={errors} />
                )}
              </FormRow>
            ))}
            <FormButtons>
              <Button type="submit">Unterlagen hochladen</Button>
            </FormButtons>
          </Form>
        ) : (
          <ul className="gw-stack">
            {lines.map((line) => (
              <li key={line.item}>
                {line.paper ? <PresentPaper own={own} line={line} /> : <MissingPaper line={line} />}
              </li>
            ))}
          </ul>
        )}
        {hiddenPapers > 0 && (
          <p className="gw-note">
            Beschlüsse anderer Kommunen sehen diese selbst, die Lenkungsgruppe und die Geschäftsstelle.
          </p>
        )}
      </div>
    </Panel>
  );
}

const OutlineNote = () => (
  <Panel title="Unterlagen" id="unterlagen">
    <p className="gw-note">
      Unterlagen und Verlauf sehen die beteiligten Kommunen, die Lenkungsgruppe und die Geschäftsstelle.
    </p>
  </Panel>
);

const Summary = ({ missing }: { readonly missing: number }) => (
  <span>
    {missing === 0
      ? 'vollständig'
      : `es ${missing === 1 ? 'fehlt' : 'fehlen'} ${germanCount(missing, 'Unterlage', 'Unterlagen')}`}
  </span>
);

const PaperField = ({ line, errors }: { readonly line: Line; readonly errors: readonly FieldError[] }) => (
  <FileField
    id={paperFieldId(line.item)}
    name={`${PAPER_PREFIX}${line.item}`}
    label={line.label}
    hint={line.hint}
    accept=".pdf,application/pdf"
    error={errors.find(({ field }) => field === paperFieldId(line.item))?.message}
  />
);

interface PresentProps {
  readonly own: string;
  readonly line: Line;
  readonly isEditable?: boolean;
}

function PresentPaper({ own, line: { item, label, paper }, isEditable = false }: PresentProps) {
  if (!paper) return null;
  return (
    <div>
      <p>
        <Badge tone="success" icon="check">
          liegt vor
        </Badge>{' '}
        {label.replace(' (freiwillig)', '')}
      </p>
      <div className="gw-title__row">
        <TextLink href={`${own}/datei/${paper.sha256}`}>{paper.name}</TextLink>
        {isEditable && (
          <Button
            type="submit"
            look="tertiary"
            name="entfernen"
            value={item}
            aria-label={`${label} entfernen`}
          >
            Entfernen
          </Button>
        )}
      </div>
    </div>
  );
}

const MissingPaper = ({ line }: { readonly line: Line }) => (
  <p>
    <Badge tone="warning">fehlt</Badge> {line.label}
  </p>
);
