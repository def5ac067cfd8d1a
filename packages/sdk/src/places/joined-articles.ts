import { isArabic, latinWords, normalise, strip } from './normalise.js';

/** The letters to which the article's l assimilates. */
const sun = ['sh', 'ch', 'th', 'dh', 't', 'd', 'r', 'z', 's', 'n', 'l'];

/** Fewer letters behind an article are a word of some language. */
const shortest = 4;

/**
 * A name that has an article, written together with it: Alqusayr, Elqusayr, Assanamayn. A Latin name shows that it has
 * one by its first word.
 */
export function joinedArticles(spelling: string): string[] {
  const plain = strip(spelling);
  if (isArabic(plain) || !/^(?:al|el|[ae]([a-z]{1,2})(?=[\s-]\1))[\s-]/.test(plain)) return [];
  const [first = '', ...rest] = latinWords(plain);
  const name = normalise([first, ...rest].join(' '));
  const assimilated = sun.find((letters) => name.startsWith(letters));
  if (name.length < shortest) return [];
  const articles = ['al', 'el'];
  if (assimilated)
    articles.push(`a${assimilated}`, `e${assimilated}`, `a${assimilated[0]}`, `e${assimilated[0]}`);
  return articles.map((article) => article + name);
}
