import type { ReactNode } from 'react';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import type { AdvantageReach } from '../../domain/advantage/reach.ts';
import type { Refusal } from '../../domain/advantage/refusal.ts';
import type { AppraisalAnswer } from '../../use-cases/hold-appraisal.ts';
import { answerRefused, done, refuseForm, subPage } from './advantage-pages.tsx';
import { EditPage, type EditPageProps } from './edit-page.tsx';
import {
  type FormShown,
  type FormSpec,
  freshForm,
  readForm,
  refusedForm,
  type StoredForm,
} from './form-state.tsx';

interface CheckPage {
  readonly scene: { readonly project: { readonly slug: string; readonly title: string } };
  readonly reach: AdvantageReach;
  readonly isSample: boolean;
}

/** A part of the check that office and project lead alone write: how it is read, kept and shown. */
export interface Entry<Page extends CheckPage, Field extends string> {
  readonly spec: FormSpec;
  /** Who writes it, for all others. */
  readonly keepers: string;
  /** Where one comes from and goes on to. */
  readonly overview: (call: AllianceCall) => string;
  readonly load: (call: AllianceCall) => Promise<Page | undefined>;
  /** The usual for a new one, undefined for one that does not exist. */
  readonly stored: (call: AllianceCall, page: Page) => StoredForm | undefined;
  readonly save: (call: AllianceCall, typed: StoredForm) => AppraisalAnswer<string, Refusal<Field>>;
  readonly view: (call: AllianceCall, page: Page, form: FormShown) => PageAnswer;
}

/** GET and POST of the form of an entry. */
export const entryPages = <Page extends CheckPage, Field extends string>(entry: Entry<Page, Field>) => ({
  show: async (call: AllianceCall): Promise<PageAnswer> => {
    const page = await entry.load(call);
    if (!page) return errorPage(404);
    if (!page.reach.mayWrite) return refuseForm(call, page.reach, entry.keepers);
    const stored = entry.stored(call, page);
    return stored ? entry.view(call, page, freshForm(stored)) : errorPage(404);
  },
  submit: async (call: AllianceCall): Promise<PageAnswer> => {
    const typed = readForm(await call.form(), entry.spec);
    const result = await entry.save(call, typed);
    if (result.ok) return done(entry.overview(call));
    const again = async (refusals: readonly Refusal<Field>[]) => {
      const page = await entry.load(call);
      const stored = page && entry.stored(call, page);
      return stored
        ? entry.view(call, page, refusedForm(typed, refusals, stored, entry.spec))
        : errorPage(404);
    };
    return answerRefused(call, result.error, again, entry.keepers);
  },
});

interface Move<Field extends string> {
  readonly keepers: string;
  readonly overview: (call: AllianceCall) => string;
  readonly move: (call: AllianceCall, isRemoved: boolean) => AppraisalAnswer<string, Refusal<Field>>;
  /** The overview with the reason why not. */
  readonly refused: (call: AllianceCall, problem: string) => Promise<PageAnswer>;
}

/** POST that takes an entry out of the check, or back into it. */
export const submitMove =
  <Field extends string>({ keepers, overview, move, refused }: Move<Field>) =>
  (isRemoved: boolean) =>
  async (call: AllianceCall): Promise<PageAnswer> => {
    const result = await move(call, isRemoved);
    if (result.ok) return done(overview(call), isRemoved ? 'entfernt' : 'zurueckgeholt');
    const again = (refusals: readonly Refusal<Field>[]) =>
      refused(call, refusals.map(({ message }) => message).join(' '));
    return answerRefused(call, result.error, again, keepers);
  };

/** Id of an entry in the address; null for a new one. */
export const entryId = ({ params }: AllianceCall, name: string): string | null =>
  params[name] === 'neu' ? null : (params[name] ?? '');

interface Frame extends Pick<EditPageProps, 'form' | 'action' | 'removal'> {
  readonly page: CheckPage;
  readonly overview: 'Prozesskosten' | 'Kriterien';
  readonly back: string;
  /** Of the page, as the way to it names it. */
  readonly title: string;
  /** Where it says more than the title. */
  readonly heading?: string;
  /** Of what it is a part; the project unless said otherwise. */
  readonly lead?: string;
}

/** The page around the fields of an entry. */
export const entryPage = (call: AllianceCall, frame: Frame, fields: ReactNode): PageAnswer => {
  const { page, overview, back, title, heading = title, lead, form, action, removal } = frame;
  const { project } = page.scene;
  return subPage(
    call,
    { project, overview, href: back, title },
    {
      status: form.status,
      body: (
        <EditPage
          {...{ form, action, back, removal }}
          title={heading}
          project={lead ?? project.title}
          isSample={page.isSample}
        >
          {fields}
        </EditPage>
      ),
    },
  );
};
