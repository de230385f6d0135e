import { Button, LinkButton } from '../../../../ui/button.tsx';
import { Form, FormButtons } from '../../../../ui/form.tsx';
import type { IconName } from '../../../../ui/icon.tsx';
import type { NextAct } from '../../domain/undertakings/missing.ts';
import type { ProjectPage } from '../../use-cases/undertakings/read-project-page.ts';

interface ActLook {
  readonly label: string;
  /** Below the project, or below the document that goes round. */
  readonly at: 'project' | 'document';
  readonly path: string;
  /** The office alone, or whoever keeps the project. */
  readonly by: 'office' | 'keeper';
  readonly icon?: IconName;
  /** Done at once, without a page that asks. */
  readonly posts?: true;
}

const OFFICE = { at: 'project', by: 'office' } as const;
const KEEPER = { at: 'project', by: 'keeper' } as const;
const DOCUMENT = { at: 'document', by: 'office' } as const;

const ACTS: Readonly<Record<NextAct, ActLook>> = {
  vorbereiten: { ...OFFICE, label: 'Vorbereitung aufnehmen', path: '/stand' },
  'auftrag-schreiben': { ...OFFICE, label: 'Projektauftrag schreiben', path: '/auftrag', icon: 'edit' },
  'auftrag-abstimmen': { ...OFFICE, label: 'Auftrag abstimmen', path: '/auftrag', icon: 'send' },
  'auftrag-zeichnen': { ...OFFICE, label: 'Auftrag zur Unterschrift geben', path: '/auftrag', icon: 'send' },
  starten: { ...OFFICE, label: 'Projekt starten', path: '/stand' },
  fortsetzen: { ...OFFICE, label: 'Entscheidung eintragen', path: '/stand' },
  ablaufplan: { ...KEEPER, label: 'Ablaufplan bearbeiten', path: '/ablaufplan', icon: 'edit' },
  'stufe-beginnen': { ...KEEPER, label: 'Stufe beginnen', path: '/stufen' },
  'stufe-abschliessen': { ...KEEPER, label: 'Stufe abschließen', path: '/stufen', icon: 'checkCircle' },
  'freigabe-einholen': { ...OFFICE, label: 'Freigabe einholen', path: '/stufen', icon: 'send' },
  'dokument-versenden': { ...DOCUMENT, label: 'Dokument versenden', path: '', icon: 'send' },
  erinnern: {
    ...DOCUMENT,
    label: 'Offene Kommunen erinnern',
    path: '/erinnern',
    icon: 'send',
    posts: true,
  },
  'rueckfragen-klaeren': { ...DOCUMENT, label: 'Offenes klären', path: '', icon: 'forum' },
  'umlauf-abschliessen': {
    ...DOCUMENT,
    label: 'Umlauf abschließen',
    path: '/abschliessen',
    icon: 'checkCircle',
  },
  abschliessen: { ...OFFICE, label: 'Projekt abschließen', path: '/stand' },
  beteiligte: { ...OFFICE, label: 'Beteiligte eintragen', path: '/beteiligte', icon: 'groups' },
};

interface ActButtonProps {
  readonly act: NextAct;
  readonly page: ProjectPage;
  /** Of the alliance: /v/gross-gerau. */
  readonly base: string;
}

/** The one button of the band: what the reader can do next, nothing where others act. */
export function ActButton({ act, page, base }: ActButtonProps) {
  const answer = ownAnswer(page);
  if (answer !== undefined)
    return (
      <LinkButton href={`${base}${answer}`} look="primary" icon="edit">
        Antworten
      </LinkButton>
    );
  const look = ACTS[act];
  const href = hrefOf(look, page, base);
  if (href === undefined || !(look.by === 'office' ? page.viewer.isOffice : page.mayKeep)) return null;
  if (!look.posts)
    return (
      <LinkButton href={href} look="primary" icon={look.icon}>
        {look.label}
      </LinkButton>
    );
  return (
    <Form action={href} narrow>
      <FormButtons>
        <Button type="submit" look="primary" icon={look.icon}>
          {look.label}
        </Button>
      </FormButtons>
    </Form>
  );
}

/** Where something that is missing beside the next act is put right; undefined where the reader cannot. */
export function actLink({ act, page, base }: ActButtonProps): { href: string; label: string } | undefined {
  const look = ACTS[act];
  const href = hrefOf(look, page, base);
  const may = look.by === 'office' ? page.viewer.isOffice : page.mayKeep;
  return href !== undefined && may ? { href, label: look.label } : undefined;
}

function hrefOf({ at, path }: ActLook, { project, round }: ProjectPage, base: string): string | undefined {
  if (at === 'project') return `${base}/projekte/${project.slug}${path}`;
  return round ? `${base}${round.path}${path}` : undefined;
}

/** The document, while a member that the reader answers for has not answered. */
function ownAnswer({ round, viewer }: ProjectPage): string | undefined {
  const waits = round?.rows.named.some(
    ({ memberKey, state }) => state === 'gefragt' && viewer.actsFor.includes(memberKey),
  );
  return waits && round?.document.state === 'im-umlauf' ? round.path : undefined;
}
