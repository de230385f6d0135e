import { beforeAll, describe, expect, it } from 'vitest';
import { sampleOptions } from '../../../../../db/seeds/sample-options.ts';
import { expectStatus, openPage, textOf } from '../../../../../tests/support/page-text.ts';
import { createTestApp } from '../../../../../tests/support/test-app.ts';
import { inActing } from '../../../../platform/acting.ts';
import { playSampleOptions } from '../../index.ts';
import { appraisalStage, optionFields, saved } from '../../test-support/appraisal-stage.ts';
import { RAUNHEIM, TREBUR } from '../../test-support/reported-project.ts';

const app = await createTestApp();
const { office, lead, project, pathOf, text, fill, postMany } = await appraisalStage(app);
const own = pathOf('weg');

/** The row of a step: what stands and what is missing. */
const rowOf = (html: string, step: string): string => {
  const rows = html
    .split('<tr')
    .slice(1)
    .map((row) => textOf(`<tr${row}`));
  return rows.find((row) => row.includes(` ${step} `)) ?? `no row ${step}`;
};

describe('the appraisal of a project on one page', () => {
  beforeAll(() => project('weg'));

  it('says that nothing has begun, with one button for whoever may', async () => {
    const keeper = await app.signedIn('lead', RAUNHEIM);
    expect(await text(own, keeper)).toContain(
      'Die Prüfung hat noch nicht begonnen Fragen Sie zuerst, wie jede Kommune die Aufgabe heute erledigt. Erhebung anlegen',
    );
    const form = '/v/muster/erhebungen/neu?projekt=weg';
    expect(await openPage(keeper, own)).toContain(`href="${form}"`);
    await expectStatus(keeper, [form], 200);
    for (const other of [lead, await app.signedIn('head', TREBUR)]) {
      expect(await openPage(other, own)).not.toContain('erhebungen/neu');
      await expectStatus(other, [form], 403);
    }
  });

  it('follows what is worked out, step by step', async () => {
    for (const titel of ['Kreis', 'Kommune'])
      await saved(lead.post(`${own}/optionen/neu`, optionFields({ titel })));
    expect(rowOf(await openPage(office, own), 'Optionen')).toContain(
      'In Arbeit 2 Optionen, noch keine bevorzugt. Legen Sie fest, welche Option Sie vorziehen.',
    );
    await saved(fill(`${own}/optionen/1`, `${own}/optionen/1/bevorzugen`, { grund: 'Günstig.' }));
    const html = await openPage(office, own);
    expect(rowOf(html, 'Optionen')).toContain('Erledigt');
    expect(rowOf(html, 'Soll-Konzeption')).toContain('Erledigt');
    expect(rowOf(html, 'Empfehlung')).toContain('Noch nicht begonnen');
    expect(textOf(html)).toContain('Als Nächstes: Ist-Analyse');
  });

  it('shows what a recommendation should say besides, and what a final report still lacks', async () => {
    await saved(
      postMany(lead, `${own}/empfehlung/bearbeiten`, [
        ['version', '0'],
        ['urteil', 'empfohlen'],
        ['begruendung', 'Sicherer.'],
        ['umfang', ''],
        ['minderheit', ''],
        ['kommune', RAUNHEIM],
        ['kommune', TREBUR],
      ]),
    );
    const html = await openPage(office, own);
    expect(rowOf(html, 'Empfehlung')).toContain('Die Vorteilhaftigkeit ist noch nicht gerechnet.');
    expect(rowOf(html, 'Förderprüfung')).toContain('Die Förderprüfung fehlt.');
    expect(rowOf(html, 'Schlussbericht')).toContain('Vorher braucht es die Förderprüfung.');
  });

  it('is read by everyone who works for a member, and by nobody of the staff council', async () => {
    await expectStatus(await app.signedIn('auditor'), [own], 200);
    await expectStatus(await app.signedIn('staff-council', TREBUR), [own], 403);
    await expectStatus(office, [pathOf('nichts')], 404);
  });

  it('stays as it was once the project has ended', async () => {
    await project('zu', 'abgeschlossen');
    const page = await openPage(lead, pathOf('zu'));
    expect(textOf(page)).toContain('Das Projekt ist beendet. Geprüft wurde hier nichts');
    expect(textOf(page)).not.toContain('Noch nicht begonnen');
    expect(page).not.toContain('erhebungen/neu');
  });
});

describe('the sample', () => {
  it('is played by the rules of real ones and marked on every page', async () => {
    await project('gemeinsamer-personalservice');
    const [sample] = sampleOptions('gross-gerau');
    if (!sample) throw new Error('no sample options');
    const { services, alliance } = app;
    await inActing(services, alliance, 'befehl:demo', (acting) => playSampleOptions(acting, sample));
    const path = pathOf('gemeinsamer-personalservice');
    expect(rowOf(await openPage(office, path), 'Optionen')).toContain('3 Optionen, eine wird bevorzugt.');
    for (const page of ['', '/optionen', '/optionen/1', '/empfehlung'])
      expect(await text(`${path}${page}`)).toContain('Beispieldaten');
    for (const file of ['/optionen.csv', '/foerderung.csv'])
      expect(await openPage(office, `${path}${file}`)).toContain('Beispieldaten');
  });
});
