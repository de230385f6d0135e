import { expect, it } from 'vitest';
import { recordedValue } from './audit-values.ts';

it('says codes in words, and only where a field holds codes', () => {
  expect(recordedValue('document', 'kind', 'projektauftrag')).toBe('Projektauftrag');
  expect(recordedValue('document', 'state', 'rueckfrage')).toBe('Rückfrage');
  expect(recordedValue('document', 'signatures.0.capacity', 'weiteres-mitglied')).toBe('weiteres Mitglied');
  expect(recordedValue('document', 'channel', 'im-auftrag')).toBe('im Auftrag eingetragen');
  expect(recordedValue('document', 'remark', 'rueckfrage')).toBe('rueckfrage');
  expect(recordedValue('document', 'state', 'constructor')).toBe('constructor');
  expect(recordedValue('document', 'sameVersion', 'true')).toBe('ja');
});

it('says what the trail keeps of projects in the words of their pages', () => {
  expect(recordedValue('undertaking', 'states.0.state', 'in-vorbereitung')).toBe('In Vorbereitung');
  expect(recordedValue('process-template', 'stages.1.gate', 'alle')).toBe('alle beteiligten Kommunen');
  expect(recordedValue('undertaking', 'way', 'fassung')).toBe('als neue Fassung');
  expect(recordedValue('undertaking', 'states.0.reason', 'alle')).toBe('alle');
});

it('says cents of decisions in euros, and leaves other amounts as they were recorded', () => {
  expect(recordedValue('document', 'members.0.amount', '600000')).toBe('6.000,00\u00a0€');
  expect(recordedValue('matter-figures', 'rows.1.amount', '5')).toBe('0,05\u00a0€');
  expect(recordedValue('value-limit', 'headCents', '1000000')).toBe('10.000,00\u00a0€');
  expect(recordedValue('undertaking', 'charter.costTotal', '3000.00')).toBe('3.000,00\u00a0€');
  expect(recordedValue('contribution-table', 'amount', '600000')).toBe('600000');
});
