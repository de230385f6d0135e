import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../foundation/calendar-date.ts';
import type { Cents } from '../../../foundation/cents.ts';
import { assetsFromManifest } from '../../../ui/assets.ts';
import { renderDocument } from '../../../ui/document.tsx';
import type { WaitingItem } from '../../decisions/domain/index.ts';
import { inboxEntries, inboxSections } from '../domain/inbox-entry.ts';
import { InboxView } from './inbox-view.tsx';

const TODAY = calendarDate('2026-11-21');
const HERE = {
  id: '',
  name: 'Kreis Groß-Gerau',
  slug: 'gross-gerau',
  office: '',
  countyKey: null,
  isDemo: true,
};
const THERE = { ...HERE, name: 'Main-Kinzig-Kreis', slug: 'main-kinzig' };
const assets = assetsFromManifest(new Proxy<Record<string, string>>({}, { get: (_, name) => String(name) }));

const item = (more: Partial<WaitingItem> = {}): WaitingItem => ({
  kind: 'antwort',
  title: 'Vergabezentrum',
  task: 'Antworten für Raunheim',
  path: '/dokumente/1',
  memberKey: '06433010',
  dueOn: calendarDate('2026-11-27'),
  waitsSince: calendarDate('2026-11-02'),
  amount: null,
  isSample: false,
  ...more,
});

function page(items: readonly WaitingItem[], alliances = [HERE]): string {
  const entries = inboxEntries(items, HERE, TODAY);
  const inbox = {
    sections: inboxSections(entries, TODAY),
    total: entries.length,
    alliances,
    wantsDigest: true,
  };
  return renderDocument({ title: '', assets, body: <InboxView {...inbox} saved={false} /> });
}

describe('the inbox', () => {
  it('says what, until when, what it costs and whether the reader may decide it alone', () => {
    const alone = { may: false, because: 'Ab 1.000,00 € entscheidet der Magistrat.' };
    const shown = page([
      item({ amount: 123_456n as Cents, alone }),
      item({ dueOn: calendarDate('2026-11-20') }),
    ]);
    expect(shown).toContain('2 Aufgaben: Kreis Groß-Gerau.');
    expect(shown).toContain('href="/v/gross-gerau/dokumente/1"');
    expect(shown).toContain('seit 1 Tag überfällig');
    expect(shown).toContain('27.11.2026');
    expect(shown).toContain('1.234,56\u00a0€');
    expect(shown).toContain('Ab 1.000,00 € entscheidet der Magistrat.');
    expect(shown.indexOf('Überfällig')).toBeLessThan(shown.indexOf('In den nächsten sieben Tagen'));
  });

  it('asks of heads alone whether they may decide alone, and says what is made up', () => {
    const office = page([item({ memberKey: null, isSample: true })]);
    expect(office).not.toContain('Darf ich das allein entscheiden?');
    expect(office).not.toContain('nicht angegeben');
    expect(office).toContain('Beispieldaten');
    expect(page([item()])).not.toContain('Beispieldaten');
  });

  it('names the alliance only to who works in several', () => {
    expect(page([item()])).not.toContain('>Wo<');
    expect(page([item()], [HERE, THERE])).toContain('>Wo<');
  });

  it('is empty in one sentence with a way on', () => {
    const shown = page([]);
    expect(shown).toContain('Zurzeit wartet nichts auf Sie.');
    expect(shown).toContain('href="/v/gross-gerau/"');
  });
});
