import { Crossing } from '../../../../ui/crossing.tsx';
import { PageTitle } from '../../../../ui/layout.tsx';
import { ErrorSummary, type FieldError } from '../../../../ui/notice.tsx';
import type { NoticeDraft, NoticeRefusal } from '../../domain/information/check-notice.ts';
import { isOccasion, OCCASIONS, type StaffNotice } from '../../domain/information/staff-notice.ts';
import { NoticeFields } from './notice-fields.tsx';
import type { NoticeFormProps } from './notice-form-props.ts';
import { StartFrom } from './start-from.tsx';

/** The text for one development, to be gone over before it is sent. */
export function NoticeForm(props: NoticeFormProps) {
  const { stored, draft, refusals, start } = props;
  const isChosenAbove = start !== null && refusals.length === 0;
  const errors = refusals.map(({ field, message }): FieldError => ({ ...FIELDS[field], message }));
  return (
    <>
      <PageTitle
        title={stored ? 'Entwurf bearbeiten' : 'Neue Information'}
        lead="Der Text geht an die Beschäftigten, den Personalrat, die Frauen- und Gleichstellungsbeauftragte und die Schwerbehindertenvertretung aller beteiligten Kommunen."
      />
      <ErrorSummary errors={errors} />
      {stored && refusals.some(({ field }) => field === 'conflict') && (
        <Crossing fields={crossing(stored, draft)} />
      )}
      {start !== null && isChosenAbove && <StartFrom action={start} occasion={draft.occasion} />}
      <NoticeFields {...props} isChosenAbove={isChosenAbove} errors={errors} />
    </>
  );
}

const FIELDS: Readonly<Record<NoticeRefusal['field'], Pick<FieldError, 'field' | 'label'>>> = {
  occasion: { field: 'anlass', label: 'Anlass' },
  title: { field: 'titel', label: 'Titel' },
  onDay: { field: 'tag', label: 'Tag' },
  body: { field: 'text', label: 'Text' },
  state: { field: 'text', label: 'Stand' },
  conflict: { field: 'text', label: 'Zwischenzeitlich geändert' },
};

const occasionWord = (text: string): string => (isOccasion(text) ? OCCASIONS[text] : text);

const crossing = (stored: StaffNotice, typed: NoticeDraft) => [
  {
    id: 'anlass',
    label: 'Anlass',
    stored: occasionWord(stored.occasion),
    typed: occasionWord(typed.occasion),
  },
  { id: 'titel', label: 'Titel', stored: stored.title, typed: typed.title },
  { id: 'tag', label: 'Tag', stored: stored.onDay, typed: typed.onDay },
  { id: 'text', label: 'Text', stored: stored.body, typed: typed.body },
];
