import type { SampleAddress, SampleInformation } from '../../app/modules/appraisal/domain/index.ts';
import { members } from './gross-gerau/member-keys.ts';

const ALL = members(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 0);
const PROMPT = members(0, 2, 3, 5, 6, 8, 12, 14);
const GROUPS = ['personalrat', 'gleichstellung', 'schwerbehinderung'] as const;
const PROOF = 'Beispieldaten. Dieses Blatt steht für einen Aushang und ist erfunden.';
const MINUTES = 'Beispieldaten. Dieses Blatt steht für ein Protokoll und ist erfunden.';

/** **Made up** entirely: what the staff of a sample project was told, and who proved it. */
export const SAMPLE_INFORMATION: readonly SampleInformation[] = [
  {
    slug: 'gemeinsamer-personalservice',
    occasion: 'start',
    title: 'Die Prüfung eines gemeinsamen Personalservice beginnt',
    daysAgo: 195,
    told: [
      {
        memberKeys: ALL,
        group: 'beschaeftigte',
        state: 'versandt',
        way: 'intranet',
        daysAgo: 190,
        note: 'Rundschreiben des Hauptamtes',
        proof: PROOF,
      },
      ...GROUPS.map((group) => ({
        memberKeys: ALL,
        group,
        state: 'bestaetigt' as const,
        way: 'sitzung' as const,
        daysAgo: 185,
        note: 'Monatsgespräch',
        proof: MINUTES,
      })),
    ],
  },
  {
    slug: 'gemeinsamer-personalservice',
    occasion: 'zwischenergebnis',
    title: 'Das Zwischenergebnis zum Personalservice liegt vor',
    daysAgo: 17,
    told: [
      {
        memberKeys: PROMPT,
        group: 'beschaeftigte',
        state: 'versandt',
        way: 'aushang',
        daysAgo: 12,
        note: 'Aushang im Rathaus',
        proof: PROOF,
      },
      {
        memberKeys: members(1, 4),
        group: 'beschaeftigte',
        state: 'versandt',
        way: 'intranet',
        daysAgo: 9,
        note: '',
        proof: '',
      },
      ...GROUPS.map((group) => ({
        memberKeys: PROMPT,
        group,
        state: 'bestaetigt' as const,
        way: 'sitzung' as const,
        daysAgo: 10,
        note: 'Monatsgespräch',
        proof: MINUTES,
      })),
    ],
  },
];

/** **Made up**: the domain "example" is reserved for examples (RFC 2606). */
export const SAMPLE_ADDRESSES: readonly SampleAddress[] = [
  { memberKey: '06433010', group: 'personalrat', exists: true, address: 'personalrat@raunheim.example' },
  {
    memberKey: '06433010',
    group: 'gleichstellung',
    exists: true,
    address: 'gleichstellung@raunheim.example',
  },
  { memberKey: '06433010', group: 'schwerbehinderung', exists: false, address: '' },
  { memberKey: '06433014', group: 'schwerbehinderung', exists: false, address: '' },
];
