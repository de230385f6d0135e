import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  endStages,
  enterModel,
  enterTowns,
  expectCosts,
  expectGate,
  expectScored,
  preferOption,
  recommend,
  recordFunding,
  scoreCriteria,
  takeCriteria,
} from '../support/appraisal-acts.ts';
import { expectNoViolations, journeyBrowser, PHONE } from '../support/browser.ts';
import { shareQuestionnaire, takeOver } from '../support/exchange-acts.ts';
import { expectNoFaults } from '../support/expect-no-faults.ts';
import {
  BY_LINK,
  BY_WORKBOOK,
  INTERVIEWED,
  LEAVES,
  NO_GO,
  ON_PHONE,
  PAYS_MORE,
  playHousingReview,
  REVIEW_LEAD,
  REVIEW_SLUG,
  SMALL_ITSELF,
  SMALL_PAYS_MORE,
  SURVEY_TITLE,
  TOWNS,
} from '../support/housing-review.ts';
import { allBut, keyOf, MEMBERS } from '../support/privacy-project.ts';
import { readMatrix } from '../support/project-readings.ts';
import {
  addToChapter,
  agree,
  closeRound,
  decline,
  draftReport,
  enterLeaving,
  expectLevel,
  expectOwnFigures,
  expectPrinted,
  expectWaiting,
  freezeReport,
  implement,
  releaseByHeads,
  releaseChapters,
  releaseNamed,
  releaseOnBehalf,
  sendReport,
} from '../support/report-acts.ts';
import { APPRAISAL, BASE, main, OFFICE, PROJECT, ReviewStory, sheetOf } from '../support/review-story.ts';
import { informStaff, proveTold } from '../support/staff-acts.ts';
import {
  addQuestion,
  answerByHttp,
  beginQuestionnaire,
  draftExemplary,
  expectReleased,
  finishQuestionnaire,
  lookAtReminder,
  openSurvey,
  releaseByHttp,
} from '../support/survey-acts.ts';
import {
  expectMedian,
  expectOnlyItsOwn,
  expectSmallHidden,
  stepSurvey,
} from '../support/survey-comparison.ts';
import { answerByInterview, answerByLink } from '../support/survey-others.ts';
import { answerOnPhone, correctOnPhone, releaseInInbox } from '../support/survey-phone.ts';
import { answerByWorkbook } from '../support/survey-workbook.ts';
import { travellingProduct } from '../support/travelling-product.ts';

const browser = journeyBrowser();
const product = travellingProduct();
const story = new ReviewStory(browser, product);
const ASKED = '2026-11-23';
const NO_STAFF = 'Wir stellen gerade selbst ein.';

let office: Page;

describe('fifteen are asked how they do a task today', () => {
  beforeAll(async () => {
    office = await story.begin(ASKED);
    await playHousingReview(product, ASKED);
  });

  it('by a questionnaire from the standard questions and one more; or by one of some for all', async () => {
    const questionnaire = await beginQuestionnaire(office);
    await addQuestion(await story.open(OFFICE, { javaScriptEnabled: false }), questionnaire);
    await finishQuestionnaire(office, questionnaire);
    await expectNoFaults(office, await draftExemplary(office));
  });

  it('and every head finds the survey in the inbox', async () => {
    await openSurvey(office, '2026-12-11');
    await expectNoViolations(office);
    await lookAtReminder(office);
    await expectReleased(office, 0);
    for (const { name } of MEMBERS) {
      const inbox = await (await story.byHttp(name)).read('/eingang');
      expect([name, inbox]).toEqual([name, expect.stringContaining(SURVEY_TITLE)]);
    }
  });
});

describe('they answer', () => {
  beforeAll(async () => {
    office = await story.begin(ASKED);
  });

  it('on a phone without scripts, where hours for minutes and a part above its whole are named', async () => {
    const phone = await answerOnPhone(story);
    await correctOnPhone(phone);
    await releaseInInbox(await story.head(ON_PHONE, { viewport: PHONE }));
    await expectReleased(office, 1);
  });

  it('partly by an office over a link, without an account', async () => {
    await answerByLink(story);
    await expectReleased(office, 2);
  });

  it('by a workbook, in which every wrong cell is named', async () => {
    for (const name of BY_WORKBOOK) await answerByWorkbook(story, name, name === BY_WORKBOOK[0]);
    await expectReleased(office, 5);
  });

  it('in an interview, which the office writes down and releases with a proof', async () => {
    await answerByInterview(office);
    await expectReleased(office, 6);
  });

  it('page by page', async () => {
    const others = TOWNS.filter(
      ({ name }) => ![ON_PHONE, BY_LINK, INTERVIEWED, ...BY_WORKBOOK].includes(name),
    );
    for (const town of others) {
      const head = await story.byHttp(town.name);
      await answerByHttp(head, town);
      await releaseByHttp(head, town.name);
    }
    await expectReleased(office, 15);
    expect(await story.status(office, sheetOf(ON_PHONE))).toBe(403);
  });
});

describe('their answers are compared', () => {
  beforeAll(async () => {
    office = await story.begin('2026-12-14');
  });

  it('by nobody before the release for all; a head sees its own', async () => {
    await expectOnlyItsOwn(story, await story.head(BY_LINK), ON_PHONE);
  });

  it('by the office once they are closed, with the median by hand', async () => {
    await stepSurvey(office, 'Erhebung schließen', 'Die Erhebung ist geschlossen.');
    await expectMedian(story, office);
  });

  it('by all after the release, but for the personnel of one or two people', async () => {
    await stepSurvey(office, 'Für alle freigeben', 'Die freigegebenen Angaben sehen jetzt alle Beteiligten.');
    const head = await story.head(BY_LINK);
    await expectMedian(story, head);
    await expectSmallHidden(story, head, BY_LINK);
    await expectSmallHidden(story, await story.head(SMALL_ITSELF), SMALL_ITSELF);
  });
});

describe('the advantage is weighed for each of them', () => {
  beforeAll(async () => {
    office = await story.begin('2026-12-14');
  });

  it('by what it costs today and together: who pays more is named', async () => {
    await enterModel(office);
    await enterTowns(await story.officeByHttp());
    await expectCosts(office, 15);
  });

  it('by the usual criteria, which a head scores for its own town alone', async () => {
    await takeCriteria(office);
    await scoreCriteria(await story.byHttp(ON_PHONE), ON_PHONE);
    await expectScored(office, ON_PHONE);
    const foreign = `${APPRAISAL}/kriterien/kommunen/${keyOf(ON_PHONE)}`;
    expect(await story.status(await story.head(BY_LINK), foreign)).toBe(403);
  });

  it('by an option with figures, the funding and a recommendation with its reason', async () => {
    await preferOption(office);
    await recordFunding(office);
    await recommend(office, PAYS_MORE);
    const text = await main(office);
    expect(text).toContain('Bevorzugte Option Option 1: Wohngeldstelle beim Kreis');
    expect(text).toContain('Förderung interkommunaler Zusammenarbeit');
  });

  it('and the staff is told, with a proof', async () => {
    const notice = await informStaff(office);
    await proveTold(await story.head(ON_PHONE), notice, ON_PHONE, '2026-12-14');
    await office.goto(APPRAISAL);
    await expectNoViolations(office);
    await endStages(office, 'Ist-Analyse', 'Vorteilhaftigkeit', 'Werkstatt der Fachleute', 'Fazit');
  });
});

describe('all decide on the interim report', () => {
  beforeAll(async () => {
    office = await story.begin('2026-12-14');
  });
  const kind = 'zwischenbericht';
  let document = '';

  it('which is drafted from the data, edited and released by its lead', async () => {
    await draftReport(office, kind);
    await addToChapter(office, kind, 'anlass', 'Die Wartezeiten sind 2026 gestiegen.');
    await releaseChapters(await story.head(REVIEW_LEAD), kind);
    await expectWaiting(office, kind, 'Vorteilhaftigkeit', `${SMALL_PAYS_MORE} und ${PAYS_MORE}`);
  });

  it('and by the heads that it names, one of them on the phone, one on behalf', async () => {
    const phone = await story.head(SMALL_PAYS_MORE, { viewport: PHONE });
    await releaseNamed(phone, kind, SMALL_PAYS_MORE, ['vorteilhaftigkeit', 'empfehlung']);
    await releaseOnBehalf(office, kind, PAYS_MORE, 'vorteilhaftigkeit');
    // The recommendation names all but the one it does not mean; the lead released it as head of its own town.
    expect(await releaseByHeads(story, kind, allBut(SMALL_PAYS_MORE))).toBe(12);
  });

  it('then frozen and printed', async () => {
    await freezeReport(office, kind);
    await expectPrinted(story, office, kind, ['Die Wartezeiten sind 2026 gestiegen.', '33.950,00']);
  });

  it('fourteen go on, and one does not', async () => {
    document = await sendReport(office, kind, '2027-01-15', 15);
    await agree(story, document, allBut(LEAVES));
    await decline(await story.head(LEAVES, { viewport: PHONE }), document, NO_STAFF);
    await enterLeaving(office, NO_STAFF);
    await expectGate(office, 'Zwischenbericht', '1 nimmt nicht teil');
    await closeRound(office, document);
    await endStages(office, 'Zwischenbericht');
  });

  it('from then on the project has fourteen, in the matrix too', async () => {
    await office.goto(PROJECT);
    const reader = { office, base: BASE, slug: REVIEW_SLUG };
    const parts = (await readMatrix(reader, '2026-12-14'))?.parts ?? [];
    expect(parts).toHaveLength(14);
    expect(parts.filter((part) => part.startsWith(LEAVES))).toEqual([]);
    await expectCosts(office, 14);
  });
});

describe('fourteen decide on the final report', () => {
  beforeAll(async () => {
    office = await story.begin('2027-02-01');
  });
  const kind = 'schlussbericht';

  it('which is drafted from the figures of those that are left', async () => {
    await endStages(office, 'Soll-Konzeption', 'Fördermittel', 'Informationen');
    await draftReport(office, kind);
    await releaseChapters(await story.head(REVIEW_LEAD), kind);
    // Two that pay more, the carrier, and in two chapters 13 that it recommends it to, less the lead.
    expect(await releaseByHeads(story, kind, allBut(LEAVES))).toBe(27);
    await freezeReport(office, kind);
    await expectPrinted(story, office, kind, ['33.750,00', 'Förderung interkommunaler Zusammenarbeit']);
  });

  it('each with its own figures in hand, and not those of another', async () => {
    const document = await sendReport(office, kind, '2027-04-01', 14);
    await expectOwnFigures(await story.head(NO_GO), kind, NO_GO, ON_PHONE);
    await expectLevel(
      await story.byHttp('Rüsselsheim'),
      document,
      '95.000,00 € übersteigen die Wertgrenze der Leitung',
    );
    await agree(story, document, allBut(LEAVES, NO_GO));
    await decline(await story.head(NO_GO, { viewport: PHONE }), document, 'Zu weit für unsere Bürger.');
    await closeRound(office, document);
    await endStages(office, 'Schlussbericht');
  });

  it('and those that said go make up the implementation project', async () => {
    expect(await implement(office)).toBe(`${BASE}/projekte/umsetzung-${REVIEW_SLUG}`);
  });

  it('while another alliance takes over the questionnaire', async () => {
    const file = await shareQuestionnaire(story, office);
    const library = await takeOver(await story.open('coordinator@main-kinzig.demo'), file);
    expect(library).toMatch(/Ist-Analyse Wohngeld .*Kreis Groß-Gerau, Datenlizenz Deutschland/);
  });
});
