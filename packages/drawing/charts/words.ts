/** What the charts say. Time runs from left to right in both languages, as the numbers on its axis do. */
import type { Language } from '../map/words.js';

const en = {
  credit: (name: string, version: string, licence: string) =>
    `${name}, version ${version} (${licence})`,
  approach: {
    title: 'How near the opposition came to Homs',
    method:
      'Nearest place held, km from the centre of Homs by geodesic. Line: for certain. Band: as near as sources or timing leave open.',
    km: 'km',
    comma: ',',
  },
  corridors: {
    title: 'Which routes were cut, and when',
    method: 'For the side named beside each corridor, Damascus time',
    statuses: { open: 'open', uncertain: 'the sources leave it open', severed: 'severed' },
  },
  coverage: {
    title: 'Where in time the record has events',
    method:
      'Events by front and by the day on which they began at the earliest. Empty: none on record, which is not the same as quiet.',
    none: 'no front named',
  },
};

const ar: typeof en = {
  credit: (_, version, licence) =>
    `سوريا، 27 تشرين الثاني – 8 كانون الأول 2024، الإصدار ${version} (\u2066${licence}\u2069)`,
  approach: {
    title: 'كم اقتربت المعارضة من حمص',
    method:
      'أقرب مكان تحت السيطرة، بالكيلومترات من مركز حمص. الخط: مؤكد. الشريط: ما تركته المصادر أو التوقيت مفتوحًا.',
    km: 'كم',
    comma: '،',
  },
  corridors: {
    title: 'أي الطرق قُطعت، ومتى',
    method: 'للطرف المذكور بجانب كل طريق، بتوقيت دمشق',
    statuses: { open: 'سالك', uncertain: 'لم تحسمه المصادر', severed: 'مقطوع' },
  },
  coverage: {
    title: 'أين في الزمن أحداثُ السجل',
    method:
      'الأحداث بحسب الجبهة وأول يوم ممكن لبدئها. الفراغ: لا حدث في السجل، وهذا لا يعني الهدوء.',
    none: 'بلا جبهة',
  },
};

export const chartWords: Readonly<Record<Language, typeof en>> = { en, ar };
