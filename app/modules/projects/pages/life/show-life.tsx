import { errorPage } from '../../../../platform/http/error-pages.tsx';
import { isOffice } from '../../../../platform/http/is-office.ts';
import { messageIn } from '../../../../platform/http/message-in.ts';
import type { AllianceCall, PageAnswer } from '../../../../platform/http/page-route.ts';
import { loadLife } from '../../use-cases/life/load-life.ts';
import { PLACE, projectCrumbs, projectPath } from '../undertakings/project-places.tsx';
import { LifeView } from './life-view.tsx';

const MESSAGES: Readonly<Record<string, string>> = {
  angelegt: 'Das Vorhaben ist angelegt.',
  gespeichert: 'Die Eckdaten sind gespeichert.',
  zurueckstellen: 'Das Vorhaben steht auf der Warteliste.',
  vorbereiten: 'Die Vorbereitung ist aufgenommen.',
  starten: 'Das Projekt ist gestartet. Beteiligte und erste Stufe sind eingetragen.',
  aussetzen: 'Das Projekt ruht.',
  'laenger-aussetzen': 'Das Projekt ruht länger.',
  fortsetzen: 'Das Projekt läuft wieder.',
  abschliessen: 'Das Projekt ist abgeschlossen.',
  umsetzen: 'Das Projekt ist als umgesetzt eingetragen.',
  wiederaufnehmen: 'Das Projekt ist wieder aufgenommen.',
  verwerfen: 'Das Vorhaben wird nicht weiter verfolgt.',
};

/** GET /v/:alliance/projekte/:slug/stand */
export async function showLife(call: AllianceCall): Promise<PageAnswer> {
  const { services, alliance, params, query } = call;
  const life = await loadLife(services, alliance, params['slug'] ?? '');
  if (!life) return errorPage(404);
  const { undertaking } = life;
  return {
    kind: 'page',
    title: `Stand: ${undertaking.title}`,
    ...PLACE,
    crumbs: projectCrumbs(call, undertaking, 'Stand'),
    body: (
      <LifeView
        base={`/v/${alliance.slug}`}
        path={projectPath(call, undertaking)}
        life={life}
        isOffice={isOffice(call)}
        message={messageIn(MESSAGES, query)}
      />
    ),
  };
}
