import type { Audit, Figure } from '../../register/shape/audits.js';
import { percent } from './gate.js';

/** What an audit found, for whoever runs it. */
export function reportOf({ agreement, figures }: Audit): string {
  return [
    ...figures.map(figureText),
    'agreement before settling:',
    ...agreement.map(({ field, compared, agreed, kappa }) => {
      const share =
        compared === 0
          ? 'not compared'
          : `${agreed} of ${compared} (${percent(agreed / compared)})`;
      return `  ${field.padEnd(12)} ${share}${kappa === null ? '' : `, kappa ${kappa.toFixed(2)}`}`;
    }),
  ].join('\n');
}

/** `control: 3 of 300 wrong (1.0 %, 95 % interval 0.2 % to 2.9 %); ...` */
export function figureText(figure: Figure): string {
  const { stratum, read, wrong, slips, unreadable, lower, upper, clusters, designEffect } = figure;
  const share = read === 0 ? 'nothing read' : percent(wrong / read);
  const spread = designEffect === null ? '' : `, design effect ${designEffect.toFixed(2)}`;
  return (
    `${stratum}: ${wrong} of ${read} wrong (${share}, 95 % interval ${percent(lower)} to ${percent(upper)}); ` +
    `${slips} with a slip of attribution; ${unreadable} unreadable; ${clusters} sources${spread}`
  );
}
