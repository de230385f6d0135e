import { GROSS_GERAU_CONTRIBUTIONS } from '../../../../../db/seeds/gross-gerau/contributions.ts';
import { GROSS_GERAU_MEMBERS } from '../../../../../db/seeds/gross-gerau/members.ts';
import { MAIN_KINZIG_MEMBERS } from '../../../../../db/seeds/main-kinzig/members.ts';
import type { RegisteredMember } from '../../../region/domain/index.ts';
import type { ContributionTable } from '../contribution-table.ts';
import type { WhatIfQuery } from '../read-what-if.ts';

export const MAIN_KINZIG = MAIN_KINZIG_MEMBERS;
export const GROSS_GERAU = GROSS_GERAU_MEMBERS;

function sample(): ContributionTable {
  const [table] = GROSS_GERAU_CONTRIBUTIONS;
  if (!table) throw new RangeError('no sample table');
  return table;
}

/** 10 % equal and 90 % by population, of a made-up cost. */
export const GROSS_GERAU_TABLE = sample();

/** A body without inhabitants. */
export const WATER_BOARD: RegisteredMember = {
  member: {
    key: 'wasserverband',
    name: 'Wasserverband',
    officialName: 'Wasserverband',
    kind: 'verband',
    standing: 'gast',
    ars: null,
    countyKey: null,
    countyPart: null,
    areaHectares: null,
  },
  population: [],
};

/** The parameters of an address. */
export function queryOf(address: string): WhatIfQuery {
  const pairs = address
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split('=').map((text) => decodeURIComponent(text.replaceAll('+', ' '))));
  const all = (name: string): string[] =>
    pairs.filter(([key]) => key === name).map(([, value = '']) => value);
  return { one: (name) => all(name)[0], all };
}
