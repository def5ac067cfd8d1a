/** A right file of each kind that tests make wrong. */
import type { Kind } from '../register/kinds.js';

export const source = `title: Army leaves Hama
publisher: Example Daily
url: https://daily.example/hama
published: '2024-12-05'
language: en
kind: news
accessed: '2026-11-22'
read: whole
claims: []
`;
export const event = `kind: capture
when: '2024-12-05'
front: hama-city
places: [hama]
actors:
  - { actor: moc, role: agent }
summary: The Military Operations Command captures Hama.
`;
export const place = `names: { en: Hama }
kind: city
region: SY-HM
point: [36.75, 35.13]
precisionMetres: 1000
locatedBy: geonames
`;

export const files: Partial<Record<Kind, string>> = {
  sources: 'sources/2024-12-05/daily-2024-12-05-hama.yaml',
  events: 'events/2024-12-05/2024-12-05-hama-captured.yaml',
  places: 'places/hama/hama.yaml',
};

/** What is said of a file when `wrong` stands where `right` was. */
