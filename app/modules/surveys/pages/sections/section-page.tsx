import type { Alliance } from '../../../../platform/alliances.ts';
import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { PageAnswer, PageCall, PageView } from '../../../../platform/http/page-route.ts';
import { deadLink } from '../../../../ui/dead-link.tsx';
import { blockProgress } from '../../domain/sheet/sheet-progress.ts';
import { type OpenSection, openSection } from '../../use-cases/sections/open-section.ts';
import { readSectionFile } from '../../use-cases/sections/read-section-file.ts';
import { saveSection } from '../../use-cases/sections/write-section.ts';
import { answerErrors, readPostedAnswers, unsavedOf, withMoreRows } from '../answers/posted-answers.ts';
import { showQuestions, type Unsaved } from '../answers/shown-question.ts';
import { SectionView, type SectionViewProps } from './section-view.tsx';
import { linkPath, secretOf, withLink } from './with-link.ts';

const MESSAGES: Readonly<Record<string, string>> = {
  gespeichert: 'Gespeichert. Sie können weitermachen oder später mit demselben Link zurückkommen.',
  abgegeben: 'Abgegeben. Ihre Hauptverwaltung sieht das; Sie brauchen nichts mehr zu tun.',
};

/** GET /v/:alliance/erhebungsabschnitt/:token */
export const showSection = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) =>
    sectionPage(call, alliance, open, { message: messageIn(MESSAGES, call.query) }),
  );

/** POST /v/:alliance/erhebungsabschnitt/:token — one block of the section. */
export const saveSectionPage = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance, open) => {
    const { services } = call;
    const { questions } = open.part.questionnaire;
    const posted = readPostedAnswers(questions, await call.upload());
    const more = posted.fields.get('mehr');
    if (more !== null) return sectionPage(call, alliance, open, { unsaved: withMoreRows(posted, more) });
    const saved = await saveSection(services, alliance, secretOf(call), posted);
    if (saved.ok) return { kind: 'redirect', to: nextAddress(call, alliance, posted.fields) };
    const { error } = saved;
    if (error.kind === 'dead') return { kind: 'page', status: 409, ...deadLink(alliance, error.message) };
    if (error.kind === 'unknown') return errorPage(404);
    const now = await openSection(services, alliance, secretOf(call));
    if (!now.ok) return { kind: 'page', status: 409, ...deadLink(alliance, now.error.message) };
    const unsaved = unsavedOf(posted.changes, error);
    if (error.kind === 'closed') return sectionPage(call, alliance, now.value, { unsaved }, 409);
    const refused = { unsaved, errors: answerErrors(questions, error) };
    return sectionPage(call, alliance, now.value, refused, error.kind === 'conflict' ? 409 : 422);
  });

/** GET …/datei/:question — a file that was attached to a question of the section. */
export const showSectionFile = (call: PageCall): Promise<PageAnswer> =>
  withLink(call, async (alliance) => {
    const { services, params } = call;
    const file = await readSectionFile(services, alliance, secretOf(call), params['question'] ?? '');
    if (!file.ok || !file.value) return errorPage(404);
    const { name, contentType, bytes } = file.value;
    return { kind: 'file', name, contentType, body: bytes };
  });

function nextAddress(call: PageCall, alliance: Alliance, fields: URLSearchParams): string {
  const path = linkPath(call, alliance);
  const next = fields.get('weiter') ?? '';
  if (next === 'abgeben') return `${path}/abgeben`;
  const block = /^[a-z]+$/.test(next) && next !== 'nein' ? next : (call.query.get('block') ?? '');
  return `${path}?${block === '' ? '' : `block=${encodeURIComponent(block)}&`}meldung=gespeichert`;
}

interface Shown extends Partial<Pick<SectionViewProps, 'errors'>> {
  readonly message?: string | undefined;
  readonly unsaved?: Unsaved;
}

/** One block of a section; with what was typed and not saved. */
export function sectionPage(
  call: PageCall,
  alliance: Alliance,
  open: OpenSection,
  { message, unsaved, errors = [] }: Shown,
  status: NonNullable<PageView['status']> = 200,
): PageView {
  const { part, section } = open;
  const blocks = blockProgress(part.questionnaire, part.answers, part.notAsked);
  const current = blocks.find(({ block }) => block === call.query.get('block')) ?? blocks[0];
  const questions = showQuestions(current?.questions ?? [], { ...part, earlier: new Map() }, unsaved);
  const path = linkPath(call, alliance);
  return {
    kind: 'page',
    status,
    title: `${section.office}: ${part.survey.title}`,
    body: <SectionView {...{ path, open, blocks, current, questions, unsaved, errors, message }} />,
  };
}
