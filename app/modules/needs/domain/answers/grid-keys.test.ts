import { describe, expect, it } from 'vitest';
import { NO_CONTENT } from './answer-content.ts';
import { contentAfter, gridAction } from './grid-keys.ts';

const pressed = (content: Partial<typeof NO_CONTENT>, ...keys: readonly string[]) =>
  keys.reduce(
    (now, key) => {
      const action = gridAction(key);
      const changes = action?.kind === 'change' || action?.kind === 'vacant' || action?.kind === 'clear';
      return changes ? contentAfter(now, action) : now;
    },
    { ...NO_CONTENT, ...content },
  );

describe('one key', () => {
  it('sets interest and urgency together', () => {
    for (const digit of ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
      expect(pressed({}, digit)).toEqual({ ...NO_CONTENT, answer: 'interesse', urgency: Number(digit) });
    expect(pressed({}, '0')).toEqual({ ...NO_CONTENT, answer: 'interesse', urgency: 10 });
  });

  it.each([
    ['n', 'kein-interesse'],
    ['Z', 'nicht-zustaendig'],
    ['e', 'erledigt'],
  ])('%s says %s and takes the urgency with it', (key, answer) => {
    expect(pressed({ answer: 'interesse', urgency: 7 }, key)).toEqual({ ...NO_CONTENT, answer });
  });

  it('goes over from every answer to interest', () => {
    expect(pressed({}, 'e', '7')).toMatchObject({ answer: 'interesse', urgency: 7, partner: '' });
  });

  it('switches vacant on and off and clears the answer, but no text', () => {
    expect(pressed({}, 'u').longVacant).toBe(true);
    expect(pressed({}, 'u', 'u').longVacant).toBe(false);
    const full = {
      answer: 'erledigt',
      partner: 'Trebur',
      remark: 'bleibt',
      ownNumber: '11',
      longVacant: true,
    } as const;
    for (const key of ['Delete', 'Backspace'])
      expect(pressed(full, key)).toEqual({ ...NO_CONTENT, remark: 'bleibt', ownNumber: '11' });
  });
});

it('leaves the browser its keys', () => {
  for (const key of ['Tab', 'F5', ' ', 'a', 'Escape']) expect(gridAction(key)).toBeUndefined();
  for (const key of ['j', 'ArrowDown']) expect(gridAction(key)).toEqual({ kind: 'move', by: 1 });
});
