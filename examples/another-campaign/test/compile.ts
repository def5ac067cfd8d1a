import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { home } from '../src/read-campaign.js';

/** What the compiler says of a file beside the example's own, which need not stand on the disk. */
export function errorsIn(code: string): string[] {
  const file = fileURLToPath(new URL('src/asked.ts', home));
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const onDisk = host.getSourceFile;
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, code, version) : onDisk(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function readOptions(): ts.CompilerOptions {
  const config = fileURLToPath(new URL('tsconfig.json', home));
  const { config: json } = ts.readConfigFile(config, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(json, ts.sys, fileURLToPath(home)).options;
}
