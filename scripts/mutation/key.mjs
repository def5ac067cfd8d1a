import { relative, resolve, sep } from 'node:path';

/** The same mutant has the same key wherever it is listed; its file counts from the root of the repository. */
export const keyOf = ({ fileName, mutatorName, replacement, location: { start, end } }) =>
  [pathOf(fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(
    ' ',
  );

export const pathOf = (fileName) => relative(process.cwd(), resolve(fileName)).split(sep).join('/');

export const isJudged = ({ status, statusReason }) =>
  status !== 'Ignored' && statusReason !== 'not drawn';

/** One line: its fate, where it stands, what was put there. */
export function tellMutant({ fileName, location, mutatorName, replacement, status }) {
  const { line, column } = location.start;
  return `${status} ${pathOf(fileName)}:${line}:${column} ${mutatorName}: ${oneLine(replacement)}`;
}

/** Code as one line of a report. */
export const oneLine = (code) => code.replace(/\s+/g, ' ').trim();
