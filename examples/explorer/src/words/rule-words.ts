/** The reasons that the shipped rule gives, in Arabic; a reason that is not here stands in the engine's English. */
const arabic: Readonly<Record<string, string>> = {
  'everyone who asserted it has taken it back': 'كل من أكّده تراجع عنه',
  'nobody asserts it, and a denial alone makes nothing': 'لا أحد يؤكده، والنفي وحده لا يُثبت شيئًا',
  'one who loses by it, or who spoke the words himself, says so':
    'يقوله من يخسر به أو من نطق بالقول نفسه',
  'one who loses by it admits it, but it is denied by others than the losers':
    'يقرّ به من يخسر به، لكن ينفيه غير الخاسرين',
  'a disinterested origin saw it, and who denies it did not see':
    'رآه من لا مصلحة له، ومن ينفيه لم يره',
  'one origin asserts it against two or more, or against those who would gain by it':
    'تؤكده جهة واحدة مقابل اثنتين أو أكثر، أو مقابل من يكسب به',
  'no more disinterested origins assert it than speak against it':
    'لا يزيد من يؤكده بلا مصلحة على من ينفيه',
  'more disinterested origins assert it than speak against it': 'من يؤكده بلا مصلحة أكثر ممن ينفيه',
  'two or more disinterested origins, independent of each other, assert it':
    'تؤكده جهتان أو أكثر بلا مصلحة، مستقلة بعضها عن بعض',
  'several outlets assert it, but all relay voices that they do not name':
    'تؤكده عدة وسائل إعلام، لكنها كلها تنقل عمّن لا تسميه',
  'one disinterested origin asserts it, and no disinterested one denies it':
    'تؤكده جهة واحدة بلا مصلحة، ولا تنفيه جهة بلا مصلحة',
  'only interested origins assert it, and it is denied': 'لا يؤكده إلا أصحاب المصلحة، وهو منفي',
  'only interested origins assert it, and nobody denies it':
    'لا يؤكده إلا أصحاب المصلحة، ولا ينفيه أحد',
};

export function reasonIn(language: 'en' | 'ar', because: string): string {
  return language === 'ar' ? (arabic[because] ?? because) : because;
}
