import { expect, it } from 'vitest';
import { isRole, ROLES } from './roles.ts';

it('knows its roles and no word that objects happen to know', () => {
  expect(ROLES.filter(isRole)).toEqual(ROLES);
  for (const word of ['constructor', 'toString', '__proto__', '', 'Coordinator'])
    expect([word, isRole(word)]).toEqual([word, false]);
});
