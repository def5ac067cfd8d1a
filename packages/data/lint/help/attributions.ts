/** What a page's own words for whoever speaks allow, by the words; words that stand in no row allow anything. */
import type { Curated } from '../../register/kinds.js';

type Origin = Curated<'origins'>;

export interface AttributionRow {
  /** What the words name, for the message. */
  readonly what: string;
  /** Matched against the whole attribution, whatever its case. */
  readonly words: RegExp;
  /** Ids that the words allow. */
  readonly origins?: readonly string[];
  /** Ids that the words rule out: bodies with a name of their own, which the page does not use. */
  readonly never?: readonly string[];
  readonly kinds?: readonly Origin['kind'][];
  readonly alignment?: Origin['alignment'];
}

/** Named bodies of the opposition: a page that says only "the opposition" names none of them. */
const namedOpposition = [
  'moc-channel',
  'hts-statement',
  'sna-statement',
  'southern-operations-room',
];

/** Add a row where readers meet new words; each should be one that no careful reader would take otherwise. */
export const attributionRows: readonly AttributionRow[] = [
  {
    what: 'an opposition without a name',
    words:
      /(?:the )?(?:syrian |armed )*(?:opposition|rebels?|factions|insurgents?)(?: forces| fighters| factions| groups)?/,
    never: namedOpposition,
    alignment: 'opposition',
  },
  {
    what: 'an opposition without a name',
    words:
      /(?:(?:فصائل|قوات|مقاتلو) )?المعارضة(?: السورية| المسلحة)*|الفصائل(?: السورية| المسلحة| العسكرية| المعارضة)*/,
    never: namedOpposition,
    alignment: 'opposition',
  },
  {
    what: 'the Syrian Observatory for Human Rights',
    words:
      /(?:the )?syrian observatory(?: for human rights)?|sohr|osdh|المرصد السوري(?: لحقوق [إا]لإ?نسان)?|رامي عبد ?الرحمن|rami abd.*/,
    origins: ['sohr'],
  },
  { what: 'a monitor', words: /(?:the |a |opposition )*war monitor/, kinds: ['monitor'] },
  {
    what: 'the army or its command',
    words:
      /(?:the )?syrian army(?: command)?|(?:army )?general command|الجيش السوري|القيادة العامة(?: للجيش.*| في الجيش)?/,
    alignment: 'government',
  },
  {
    what: 'the defence ministry',
    words:
      /(?:the )?(?:syrian )?(?:defen[cs]e ministry|ministry of defen[cs]e)|وزارة الدفاع(?: السورية)?/,
    alignment: 'government',
  },
];

/**
 * Words that tell of whom an outlet speaks without a name: people of the place, of a trade, of a side. They stand apart from the
 * outlet. "Sources", "reports" and "media" tell of nobody, and are the outlet's own word.
 */
export const circleWords =
  /(?:(?:a|an|the|two|three|several|some) )?(?:syrian |well-informed )?(?:local|field|military|security|army|rebel|opposition|tribal|medical|hospital) sources?|(?:(?:syrian|opposition|local) )*activists|(?:مصادر|مصدر) (?:محلية|محلي|ميدانية|ميداني|عسكرية|عسكري|أمنية|أمني|أهلية|أهلي|طبية|طبي)(?: سورية?| مطلعة?)?|(?:ال)?(?:ناشطون|ناشطين|نشطاء)|yerel kaynak\p{L}*|местны\p{L}+ источник\p{L}*|feldquellen|lokale quellen|sources locales|fuentes locales/u;

/** Agencies, and the words by which a page names them; each is an origin only where it is named, or speaks itself. */
export const agencyWords: Readonly<Record<string, RegExp>> = {
  reuters: /reuter|رويترز|рейтер/,
  afp: /afp|agence france|فرانس برس|france-presse/,
  ap: /\bap\b|associated press|أسوشيتد/,
  anadolu: /anadolu|\baa\b|الأناضول|الاناضول/,
  dpa: /dpa|الألمانية|deutsche presse/,
};

/** Whether the words are all of the attribution, not a part of it. */
export function isWholly(words: RegExp, attribution: string): boolean {
  return new RegExp(`^(?:${words.source})$`, 'iu').test(attribution);
}
