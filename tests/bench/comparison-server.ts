/** The application with three surveys of 50, 200 and 800 questions that 15 members answered. Started by tests/bench/comparison.ts. */

import { DEMO_COUNTIES } from '../../app/demo/demo-counties.ts';
import { loadMembers } from '../../app/demo/load-members.ts';
import type { Answer } from '../../app/modules/surveys/domain/index.ts';
import { BLOCKS, type Block } from '../../app/modules/surveys/domain/questionnaire/question.ts';
import {
  money,
  moneyQuestion,
  number,
  numberQuestion,
  questionnaireOf,
} from '../../app/modules/surveys/test-support/comparison-samples.ts';
import { storeSurvey } from '../../app/modules/surveys/test-support/stored-survey.ts';
import { insertAlliance } from '../../app/platform/alliances.ts';
import { newId } from '../../app/platform/new-id.ts';
import { openInstallation } from '../../app/platform/open-installation.ts';
import { COMPARISON_SIZES } from './comparison-sizes.ts';
import { serveBench } from './serve-bench.ts';

const installation = await openInstallation();
const { database, clock } = installation.services;
const county = DEMO_COUNTIES.find(({ slug }) => slug === 'gross-gerau');
if (!county) throw new Error('no demo county gross-gerau');

const CHOICES = Object.keys(BLOCKS) as readonly Block[];
const MEASURES = ['einwohner', 'faelle', 'absolut'] as const;

/** Every other one asks for money, the others for numbers; measured in turn by inhabitants, by cases and not. */
const questions = (size: number) =>
  Array.from({ length: size }, (_, index) => {
    const shared = {
      block: CHOICES[index % CHOICES.length] ?? 'ressourcen',
      measure: MEASURES[index % MEASURES.length] ?? 'absolut',
    } as const;
    const key = `frage-${index}`;
    if (index === 1) return numberQuestion(key, { ...shared, countsCases: true });
    return index % 2 === 0 ? moneyQuestion(key, shared) : numberQuestion(key, shared);
  });

/** Spread without an end in sight, the same in every run. */
const spread = (member: number, index: number): number => 1 + ((member * 7919 + index * 104_729) % 9973);

const answers = (size: number, member: number): ReadonlyMap<string, Answer> =>
  new Map(
    Array.from({ length: size }, (_, index) => {
      const value = spread(member, index);
      return [`frage-${index}`, index % 2 === 0 ? money(BigInt(value * 137)) : number(`${value}.25`)];
    }),
  );

const { name, office, countyKey } = county;
const alliance = { id: newId(), slug: 'vergleich', name, office, countyKey, isDemo: false };
await database.inPlatform((tx) => insertAlliance(tx, alliance, clock.now()));
await database.inAlliance(alliance.id, async (tx) => {
  const members = [...(await loadMembers({ tx, allianceId: alliance.id, at: clock.now() }, county)).values()];
  for (const size of COMPARISON_SIZES)
    await storeSurvey(tx, alliance.id, {
      questionnaire: questionnaireOf(...questions(size)),
      survey: { slug: `fragen-${size}`, state: 'freigegeben' },
      sheets: new Map(members.map((memberId, index) => [memberId, answers(size, index)])),
    });
});
await serveBench(installation, [alliance.id]);
