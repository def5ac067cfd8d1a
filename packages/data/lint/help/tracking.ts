/** Marks that newsletters and networks add to an address, to know who sent its reader; the page is the same without. */
const marks =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|__twitter_|at_(?:medium|campaign)|(?:fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|vero_id|oly_enc_id|oly_anon_id|_hsenc|_hsmi|mkt_tok|cmpid|ocid|ref_src|ref_url|srsltid)$)/i;

/** The names of such marks in an address, in its order. */
export function trackingIn(address: string): string[] {
  return [...new URL(address).searchParams.keys()].filter((key) => marks.test(key));
}

/** The address without them; everything else is left as it is written. */
export function withoutTracking(address: string): string {
  const [before = '', ...fragment] = address.split('#');
  const [page = '', ...query] = before.split('?');
  const kept = query
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !marks.test(part.split('=')[0] ?? ''));
  return [
    page,
    ...(kept.length > 0 ? [`?${kept.join('&')}`] : []),
    ...fragment.map((one) => `#${one}`),
  ].join('');
}
