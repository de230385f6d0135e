import type { ReactNode } from 'react';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import { PageTitle, Panel } from '../../../../ui/layout.tsx';
import { ErrorSummary } from '../../../../ui/notice.tsx';
import type { UndertakingRecord } from '../../domain/undertakings/undertaking-record.ts';
import { PLACE } from '../undertakings/project-places.tsx';
import { charterCrumbs, charterPath } from './charter-places.ts';

interface Confirmation {
  /** Below the charter. */
  readonly path: string;
  readonly title: string;
  /** What the step does, and what stays. */
  readonly lead: string;
  readonly button: string;
  /** Field that a refusal leads to. */
  readonly field: string;
  readonly refusal: string | undefined;
  readonly children?: ReactNode;
}

/** A step that takes something back, to be read before it is taken. */
export function confirmPage(
  call: AllianceCall,
  project: UndertakingRecord,
  { path, title, lead, button, field, refusal, children }: Confirmation,
): PageAnswer {
  const href = charterPath(call, project);
  return {
    kind: 'page',
    status: refusal === undefined ? 200 : 422,
    title,
    ...PLACE,
    crumbs: charterCrumbs(call, project, button),
    body: (
      <>
        <PageTitle title={`${title}: „${project.title}“`} lead={lead} />
        <ErrorSummary
          title="Das geht so noch nicht"
          errors={refusal === undefined ? [] : [{ field, label: button, message: refusal }]}
        />
        <Panel>
          <Form action={`${href}/${path}`} narrow>
            {children}
            <FormButtons>
              <Button type="submit" look="primary" id="bestaetigen">
                {button}
              </Button>
              <LinkButton href={href}>Abbrechen</LinkButton>
            </FormButtons>
          </Form>
        </Panel>
      </>
    ),
  };
}
