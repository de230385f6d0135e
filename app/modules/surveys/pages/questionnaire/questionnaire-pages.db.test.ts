import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { numberQuestion } from '../../test-support/questions.ts';
import { addQuestionnaire } from '../../use-cases/questionnaire/create-questionnaire.ts';
import { surveysPageRoutes } from '../routes.ts';

const app = await createTestApp({ routes: { pages: surveysPageRoutes } });
const { services, alliance } = app;
const LIBRARY = '/v/muster/frageboegen';
let office: Visitor;

const create = async (titel: string, vorlage = 'standard'): Promise<string> => {
  const added = await office.post(`${LIBRARY}/neu`, { titel, beschreibung: '', vorlage });
  expect(added.status).toBe(303);
  return (added.headers.get('location') ?? '').split('?')[0] ?? '';
};

beforeAll(async () => {
  office = await app.signedIn('coordinator');
});

describe('a copy', () => {
  it('of a questionnaire from elsewhere says from whom and under which licence, and a sample stays one', async () => {
    const source = {
      title: 'Archivbogen',
      description: '',
      content: { questions: [numberQuestion('faelle')], checks: [] },
      origin: { alliance: 'Kreis Nachbar', office: 'IKZ-Büro', on: '01.10.2026', licence: 'CC BY 4.0' },
      isSample: true,
    };
    await inActing(services, alliance, 'konto', (acting) => addQuestionnaire(acting, source));
    const text = textOf(await openPage(office, await create('Unser Bogen', 'archivbogen')));
    expect(text).toContain('Kreis Nachbar IKZ-Büro, 01.10.2026, Lizenz CC BY 4.0');
    expect(text).toContain('Dieser Fragebogen ist ein Beispiel.');
  });
});
