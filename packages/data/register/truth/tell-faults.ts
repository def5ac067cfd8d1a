import type { DatasetFault } from './faults.js';

/** So many faults are told in one message; more would bury the first. */
const told = 50;

/** Tells the faults as one text; `meant` adds the nearest valid word where one is near. */
export function tellFaults(
  faults: readonly DatasetFault[],
  meant: (given: string, valid: readonly string[]) => string,
): string {
  const lines = faults.slice(0, told).map((one) => tellFault(one, meant));
  if (lines.length < 2) return lines.join('');
  const rest = faults.length > told ? [`and ${faults.length - told} more`] : [];
  return [`${faults.length} faults`, ...lines, ...rest].join('\n');
}

export function tellFault(
  { record, field, message, given, valid = () => [] }: DatasetFault,
  meant: (given: string, valid: readonly string[]) => string,
): string {
  const where = field === '' ? record : `${record} (${field})`;
  return `${where} ${message}${given === undefined ? '' : meant(given, valid())}`;
}
