/** Doors of the questions why, and by whom. */

import { answerOf, citable, recordOf } from '../ask/answers.js';
import { door } from '../ask/door.js';
import { listOf, options } from '../ask/made-of.js';
import { count, text } from '../ask/values.js';
import * as citing from '../evidence/cite.js';
import * as explaining from '../evidence/explain.js';
import * as bibtex from '../evidence/to-bibtex.js';
import * as csl from '../evidence/to-csl.js';
import * as printExplanation from '../print/format-explanation.js';
import * as printFootnotes from '../print/format-footnotes.js';
import { rule } from './weighing.js';

export const cite: typeof citing.cite = /* @__PURE__ */ door('cite', citing.cite, [
  'answers',
  citable,
]);

export const explain: typeof explaining.explain = /* @__PURE__ */ door(
  'explain',
  explaining.explain,
  ['answer', citable],
  ['', /* @__PURE__ */ options({ rule })],
);

const footnotes = [
  'footnotes',
  /* @__PURE__ */ listOf(/* @__PURE__ */ answerOf({ number: count, text }, 'source', 'claims')),
] as const;
const query = ['', /* @__PURE__ */ options({ query: text })] as const;

export const formatFootnotes: typeof printFootnotes.formatFootnotes = /* @__PURE__ */ door(
  'formatFootnotes',
  printFootnotes.formatFootnotes,
  footnotes,
  query,
);

export const toCSL: typeof csl.toCSL = /* @__PURE__ */ door(
  'toCSL',
  csl.toCSL,
  ['cited', citable],
  query,
);

export const toBibTeX: typeof bibtex.toBibTeX = /* @__PURE__ */ door(
  'toBibTeX',
  bibtex.toBibTeX,
  ['cited', citable],
  query,
);

export const formatExplanation: typeof printExplanation.formatExplanation = /* @__PURE__ */ door(
  'formatExplanation',
  printExplanation.formatExplanation,
  [
    'explanation',
    /* @__PURE__ */ answerOf(
      {
        because: text,
        events: /* @__PURE__ */ listOf(/* @__PURE__ */ recordOf('claims', 'because')),
        assumptions: /* @__PURE__ */ listOf(text),
      },
      'answer',
    ),
  ],
);
