import * as z from 'zod';
import { collection } from '../shape/collection.js';
import { type Context, country, metres, note, point, ref, word } from '../shape/fields.js';
import { names } from '../shape/names.js';

const region = ref('region');
const aboutRegion =
  'ISO 3166-2 code of the region. A stored fact, never derived from the point. Null abroad.';
const ids = z.strictObject({
  geonames: z.number().int().positive().optional(),
  pcode: z
    .string()
    .regex(/^[A-Z]{2}\d{4,9}$/)
    .optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});
const aboutIds = 'Its ids elsewhere: GeoNames, OCHA P-code, Wikidata.';

export const places = collection(
  {
    name: 'places',
    one: 'place',
    type: 'Place',
    about: 'A place, as a point.',
    required: true,
  },
  {
    fields: {
      names,
      kind: word('PlaceKind').describe('What it is.'),
      region: {
        written: region.optional().describe(aboutRegion),
        shipped: region.nullable().describe(aboutRegion),
        derive: (value: string | undefined) => value ?? null,
      },
      country: {
        written: country.optional().describe('ISO 3166-1; written of a place abroad only.'),
        shipped: country,
        derive: (value: string | undefined, context: Context) => value ?? context.country,
      },
      district: ref('area').optional().describe('OCHA ADM2 P-code.'),
      point,
      precisionMetres: metres.describe('How far off the point may be.'),
      ids: {
        written: ids.optional().describe(aboutIds),
        shipped: ids.describe(aboutIds),
        derive: (value: z.infer<typeof ids> | undefined) => value ?? {},
      },
      locatedBy: word('LocatedBy').describe('Where the point is from.'),
      heldWith: ref('place')
        .optional()
        .describe('The place whose holder holds this one until its own events say otherwise.'),
      guardedFrom: ref('place')
        .optional()
        .describe('The town whose holder commands this junction without standing on it.'),
      banks: z
        .array(
          z.strictObject({
            of: ref('water').describe('A river that it stands at.'),
            bank: word('Bank').describe('Downstream; `both` where it stands on the two.'),
          }),
        )
        .min(1)
        .optional()
        .describe('Where it stands at a river, and the two points are too coarse to tell.'),
      zoneKm: z
        .number()
        .positive()
        .optional()
        .describe('Radius of the zone around it that its holder has announced.'),
      note,
    },
    check(row, context) {
      if ((row.region === undefined) !== (row.country === undefined)) return;
      const message = 'expected a region, or a country for a place abroad';
      context.addIssue({ code: 'custom', message });
    },
  },
);
