import { germanList } from '../../../../foundation/german.ts';
import { Button } from '../../../../ui/button.tsx';
import { CheckboxGroup } from '../../../../ui/choices.tsx';
import { TextField } from '../../../../ui/fields.tsx';
import { Form, FormButtons, FormRow } from '../../../../ui/form.tsx';
import { Panel } from '../../../../ui/layout.tsx';
import { openGaps } from '../../domain/reports/check-text.ts';
import { NOTE_MAX } from '../../domain/reports/plan-release.ts';
import { type Chapter, isReleased } from '../../domain/reports/report-chapter.ts';
import { CHAPTERS } from '../../domain/reports/report-kind.ts';
import type { ReportPage } from '../../use-cases/reports/load-report.ts';
import { CHAPTER_LIST } from './chapter-table.tsx';
import { errorAt, fieldErrors } from './report-places.tsx';
import type { ReportViewProps } from './report-view-props.ts';

/** Id of the choice of chapters. */
const CHOICE = 'kapitel-wahl';

const unreleasedChapters = ({ chapters }: ReportPage): readonly Chapter[] =>
  chapters.flatMap(({ chapter }) => (chapter && !isReleased(chapter) ? [chapter] : []));

/** Where a refusal about chapters leads: to their choice, or to their list where none is left to be chosen. */
export const chapterAnchor = (page: ReportPage): string =>
  page.mayWrite && unreleasedChapters(page).length > 0 ? CHOICE : CHAPTER_LIST;

/** Releases chapters: the project lead, or the office with a note of where it has the release from (practice 10). */
export function ReleasePanel({ page, form, refusals, here }: ReportViewProps & { readonly here: string }) {
  const open = unreleasedChapters(page);
  if (open.length === 0) return null;
  const errors = fieldErrors(refusals, 'freigabe', CHOICE);
  const ready = open.filter(({ text }) => openGaps(text).length === 0).map(({ key }) => key);
  const versions = Object.fromEntries(open.map(({ key, version }) => [`fassung-${key}`, String(version)]));
  const [gap] = refusals.filter(({ field }) => field === 'kapitel').map(({ message }) => message);
  return (
    <Panel title="Kapitel freigeben" id="freigabe">
      <Form action={`${here}/freigeben`} hidden={versions} narrow>
        <CheckboxGroup
          id={CHOICE}
          name="kapitel"
          legend="Diese Kapitel sind fertig"
          hint="Die Projektleitung gibt frei; danach werden die Leitungen der Kommunen gefragt, die der Text nennt. Wer ein freigegebenes Kapitel ändert, hebt alle Freigaben auf."
          error={gap}
          values={form.keys ?? ready}
          options={open.map(({ key, text }) => ({
            value: key,
            label: CHAPTERS[key],
            ...(openGaps(text).length > 0 && { hint: `Noch offen: ${germanList(openGaps(text))}` }),
          }))}
        />
        {page.hasLead && !page.isLead && (
          <FormRow>
            <TextField
              id="herkunft"
              name="herkunft"
              label="Woher Sie die Freigabe der Projektleitung haben"
              hint="Zum Beispiel: per Mail vom 12.11.2026"
              value={form.note}
              maxLength={NOTE_MAX}
              error={errorAt(errors, 'herkunft')}
            />
          </FormRow>
        )}
        <FormButtons>
          <Button type="submit" look="primary" icon="check">
            Gewählte Kapitel freigeben
          </Button>
        </FormButtons>
      </Form>
    </Panel>
  );
}
