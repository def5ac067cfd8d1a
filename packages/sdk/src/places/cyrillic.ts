/** Cyrillic letters as reports in English would have them: `Хама` is Hama, `Манбидж` Manbij. */

/**
 * One letter each, but for `дж`, which stands for one Arabic letter. `х` stands for three of them; it is written h, as
 * Turkish does. Signs that soften or part are nothing to the ear of an Arabic name.
 */
const latin = new Map(
  'дж=j а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=e ж=j з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=w ф=f х=h ц=ts ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** A name in NFKC with its Cyrillic letters in Latin; letters of other languages than the Slavic stay. */
export function romaniseCyrillic(name: string): string {
  if (!/\p{Script=Cyrillic}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/дж|\p{Script=Cyrillic}/gu, (letters) => latin.get(letters) ?? letters);
}
