/** The rule of arguments (docs/decisions/005-one-rule-of-arguments.md), read off the types of every public function. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Parameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** How its type is called, without what stands in angle brackets. */
  readonly type: string;
  /** Of an object of named parts whether each can be left out; null: it is something else. */
  readonly needsNothing: boolean | null;
}

type Signature = readonly [name: string, parameters: readonly Parameter[]];

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(fileURLToPath(new URL('../tsconfig.json', import.meta.url)), ts.sys.readFile)
    .config,
  { ...ts.sys, readDirectory: () => [entry] },
  fileURLToPath(new URL('..', import.meta.url)),
);
const program = ts.createProgram(fileNames, options);
const checker = program.getTypeChecker();

function publicFunctions(): Signature[] {
  const file = program.getSourceFile(entry);
  const door = file && checker.getSymbolAtLocation(file);
  if (!door) throw new Error('the sdk has no door');
  return checker.getExportsOfModule(door).flatMap((one) => {
    const symbol = one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one;
    const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
    return signatures.map(({ parameters }): Signature => [one.name, parameters.map(toParameter)]);
  });
}

function toParameter(symbol: ts.Symbol): Parameter {
  const declaration = symbol.valueDeclaration as ts.ParameterDeclaration;
  const isOptional = checker.isOptionalParameter(declaration);
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
  // What is taken apart where it stands has no name of its own there.
  const apart = isOptional ? 'options' : 'question';
  const name = ts.isIdentifier(declaration.name) ? declaration.name.text : apart;
  const isNamed = type.isClassOrInterface() || (type.flags & ts.TypeFlags.Object) !== 0;
  const isParts =
    isNamed && !checker.isArrayLikeType(type) && type.getCallSignatures().length === 0;
  return {
    name,
    isOptional,
    type: checker.typeToString(type).replace(/<.*$/s, ''),
    needsNothing: isParts
      ? type.getProperties().every(({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0)
      : null,
  };
}

/** What of the rule some parameters after the atlas break. */
function breaches(rest: readonly Parameter[]): string[] {
  const given = rest.filter(({ isOptional }) => !isOptional);
  const left = rest.filter(({ isOptional }) => isOptional);
  const names = rest.map(({ name }) => name);
  const isApart = (first: string, second: string) =>
    names.includes(first) &&
    names.includes(second) &&
    names.indexOf(first) !== names.indexOf(second) - 1;
  return [
    ...(given.length > 2 ? ['more than two by position'] : []),
    ...(left.length > 1 ? ['more than one object of options'] : []),
    ...(left.some((one) => one !== rest.at(-1)) ? ['options before the end'] : []),
    ...(left.some(({ needsNothing }) => needsNothing !== true) ? ['options that are needed'] : []),
    ...(names.includes('question') && given.length > 0 && rest.length > 1
      ? ['a question of named parts with something beside it']
      : []),
    ...inOrder.flatMap(([first, second]) =>
      isApart(first, second) ? [`${second} not after ${first}`] : [],
    ),
  ];
}

/** The subject before its moment, a beginning before its end. */
const inOrder = [
  ['place', 'at'],
  ['places', 'times'],
  ['from', 'to'],
  ['from', 'until'],
  ['before', 'after'],
] as const;

const isAtlas = ({ type }: Parameter) => type === 'Atlas' || type === 'Clocked';
const all = publicFunctions();
const questions = all.filter(([, [first]]) => first && isAtlas(first));

describe('the arguments of every question', () => {
  it('begin with the atlas, where there is one', () => {
    expect(questions.length).toBeGreaterThan(40);
    expect(all.filter(([, parameters]) => parameters.slice(1).some(isAtlas))).toEqual([]);
  });

  it.each(questions)('of %s are two by position at most, then options', (_, [, ...rest]) => {
    expect(breaches(rest)).toEqual([]);
  });

  it('are refused where they are otherwise', () => {
    const given = (name: string): Parameter => ({
      name,
      isOptional: false,
      type: 'string',
      needsNothing: null,
    });
    const options = { ...given('options'), isOptional: true, needsNothing: true };
    expect(breaches([given('place'), given('at'), options])).toEqual([]);
    expect(breaches([given('at'), given('place'), options])).toEqual(['at not after place']);
    expect(breaches([given('from'), given('to'), given('bloc')])).toHaveLength(1);
    expect(breaches([options, given('at')])).toEqual(['options before the end']);
    expect(breaches([{ ...options, needsNothing: false }])).toEqual(['options that are needed']);
    expect(breaches([given('question'), options])).toHaveLength(1);
  });
});
