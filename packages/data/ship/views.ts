/** What the SQLite file holds beside the tables of the record. */

export const claimsFlatView = `CREATE VIEW claims_flat AS
SELECT
  claims.row AS claim_order, claims.id AS claim, claims.event, events.kind AS event_kind,
  events.summary AS event_summary, events.front,
  coalesce(claims.when_notBefore, events.when_notBefore) AS when_notBefore,
  coalesce(claims.when_notAfter, events.when_notAfter) AS when_notAfter,
  coalesce(claims.when_edtf, events.when_edtf) AS when_edtf,
  places.id AS place, places.names_en AS place_en, places.names_ar AS place_ar, places.lon, places.lat,
  events.places, claims.stance, claims.act, claims.says, claims.attribution, claims.origin,
  origins.names_en AS origin_en, origins.kind AS origin_kind, origins.alignment AS origin_alignment,
  claims.basis, claims.source, sources.title, sources.publisher, sources.url, sources.language,
  sources.published_notBefore, sources.published_notAfter, claims.locator
FROM claims
LEFT JOIN events ON events.id = claims.event
LEFT JOIN events_places ON events_places.event = events.id AND events_places.position = 1
LEFT JOIN places ON places.id = events_places.place
JOIN sources ON sources.id = claims.source
JOIN origins ON origins.id = claims.origin`;

export const stancesView = `CREATE VIEW event_stances AS
SELECT events.id AS event, events.kind, events.when_notBefore, events.when_notAfter, events.summary,
  count(DISTINCT claims.origin) FILTER (WHERE stance = 'asserts') AS asserting_origins,
  count(DISTINCT claims.origin) FILTER (WHERE stance = 'denies') AS denying_origins,
  count(DISTINCT claims.origin) FILTER (WHERE stance = 'doubts') AS doubting_origins
FROM events LEFT JOIN claims ON claims.event = events.id
GROUP BY events.id`;

/** `SELECT * FROM claims_search WHERE claims_search MATCH 'bridge'`: what claims say, in any case, accents apart. */
export const claimsSearch = [
  `CREATE VIRTUAL TABLE claims_search USING fts5(
  claim UNINDEXED, says, attribution, title, tokenize = 'unicode61 remove_diacritics 2')`,
  `INSERT INTO claims_search SELECT claims.id, says, attribution, title
FROM claims JOIN sources ON sources.id = claims.source ORDER BY claims.row`,
];

export const views = [claimsFlatView, stancesView, ...claimsSearch];
