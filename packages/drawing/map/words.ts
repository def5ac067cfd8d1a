/** The words that a map carries, in the languages that it is drawn in. */
export type Language = 'en' | 'ar';

export interface MapWords {
  readonly statuses: Readonly<Record<'contested' | 'uncertain' | 'unknown', string>>;
  readonly unreported: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly roads: Readonly<Record<'open' | 'uncertain' | 'severed', string>>;
  readonly water: string;
  readonly front: string;
  readonly event: string;
  readonly km: string;
  readonly or: string;
  readonly and: string;
  readonly nobody: string;
}

const en: MapWords = {
  statuses: {
    contested: 'Fought over',
    uncertain: 'Left open by the sources',
    unknown: 'Left, or nobody reported',
  },
  unreported: 'No place speaks for this ground',
  kinds: {
    city: 'City',
    town: 'Town',
    village: 'Village',
    base: 'Military base',
    airport: 'Airport',
    crossing: 'Border crossing',
    bridge: 'Bridge',
    dam: 'Dam',
    hill: 'Hill',
    prison: 'Prison',
    facility: 'Facility',
    junction: 'Junction',
    neighbourhood: 'Quarter',
  },
  roads: { open: 'Road passable', uncertain: 'Road perhaps passable', severed: 'Road impassable' },
  water: 'River or lake',
  front: 'Front (modelled)',
  event: 'Reported event',
  km: 'km',
  or: ' or ',
  and: ' and ',
  nobody: 'nobody',
};

const ar: MapWords = {
  statuses: {
    contested: 'تدور فيه معارك',
    uncertain: 'لم تحسمه المصادر',
    unknown: 'أُخلي أو لم يرد عنه خبر',
  },
  unreported: 'أرض لا خبر عنها',
  kinds: {
    city: 'مدينة',
    town: 'بلدة',
    village: 'قرية',
    base: 'قاعدة عسكرية',
    airport: 'مطار',
    crossing: 'معبر حدودي',
    bridge: 'جسر',
    dam: 'سد',
    hill: 'تل',
    prison: 'سجن',
    facility: 'منشأة',
    junction: 'عقدة طرق',
    neighbourhood: 'حي',
  },
  roads: { open: 'طريق سالك', uncertain: 'طريق ربما سالك', severed: 'طريق مقطوع' },
  water: 'نهر أو بحيرة',
  front: 'خط الجبهة (تقديري)',
  event: 'حدث مُبلَّغ عنه',
  km: 'كم',
  or: ' أو ',
  and: ' و',
  nobody: 'لا أحد',
};

export const mapWords: Readonly<Record<Language, MapWords>> = { en, ar };
