import type { CalendarDate } from '../../../../foundation/calendar-date.ts';
import { LinkButton } from '../../../../ui/button.tsx';
import { PageTitle, Split } from '../../../../ui/layout.tsx';
import { ErrorSummary, Notice, SampleDataNotice } from '../../../../ui/notice.tsx';
import type { MemberAuthority } from '../../use-cases/authority/load-authority.ts';
import {
  type AuthorityForms,
  DEPUTY_FIELDS,
  errorsOf,
  LIMIT_FIELDS,
  PARTY_FIELDS,
} from './authority-forms.ts';
import { DeputiesPanel } from './deputies-panel.tsx';
import { LegalNamePanel } from './legal-name-panel.tsx';
import { LimitsPanel } from './limits-panel.tsx';
import { QuestionPanel } from './question-panel.tsx';

export interface AuthorityViewProps {
  /** Address of the page. */
  readonly own: string;
  readonly authority: MemberAuthority;
  readonly forms: AuthorityForms;
  readonly query: URLSearchParams;
  readonly today: CalendarDate;
  readonly mayEdit: boolean;
  readonly mayEditDeputies: boolean;
}

const MESSAGES: Readonly<Record<string, string>> = {
  wertgrenze: 'Die Wertgrenze ist eingetragen.',
  name: 'Der Name ist eingetragen.',
  vertretung: 'Die Vertretung ist eingetragen.',
  beendet: 'Der letzte Tag der Vertretung ist eingetragen.',
  herausgenommen: 'Die künftige Eintragung ist herausgenommen.',
};

/** Who decides and signs for a member: a question with its answer, and the data it comes from. */
export function AuthorityView(props: AuthorityViewProps) {
  const { own, authority, forms, query, today, mayEdit, mayEditDeputies } = props;
  const message = query.get('meldung') ?? '';
  const { member, limits, legalParties, deputies } = authority;
  const shared = { own, mayEdit, today };
  const errors = [
    ...errorsOf(LIMIT_FIELDS, forms.limit),
    ...errorsOf(PARTY_FIELDS, forms.legalParty),
    ...errorsOf(DEPUTY_FIELDS, forms.deputy),
  ];
  return (
    <>
      <PageTitle
        title={`${member.name}: Befugnisse`}
        lead="Wer für diese Kommune entscheidet und unterschreibt, mit den Tagen, an denen es gilt."
        actions={<LinkButton href={own.replace(/\/befugnisse$/, '')}>Gremien und Sitzungen</LinkButton>}
      />
      {Object.hasOwn(MESSAGES, message) && <Notice tone="success" title={MESSAGES[message]} live />}
      <ErrorSummary errors={errors} />
      {forms.problem !== null && (
        <Notice tone="danger" title="Das ging nicht" live>
          <p>{forms.problem}</p>
        </Notice>
      )}
      {[...limits, ...legalParties, ...deputies].some(({ isSample }) => isSample) && (
        <SampleDataNotice>
          <p>
            Wertgrenzen und Vertretungen dieser Kommune sind erfunden. Die wirklichen stehen im Ortsrecht.
          </p>
        </SampleDataNotice>
      )}
      <Split
        main={
          <>
            <QuestionPanel own={own} authority={authority} query={query} today={today} />
            <LimitsPanel {...shared} limits={limits} typed={forms.limit} />
            <DeputiesPanel {...shared} mayEdit={mayEditDeputies} deputies={deputies} typed={forms.deputy} />
          </>
        }
        side={<LegalNamePanel {...shared} authority={authority} typed={forms.legalParty} />}
      />
    </>
  );
}
