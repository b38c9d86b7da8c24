import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { allImports } from '../imports.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the server begins; what these do not come to is said on a terminal, not on a screen. */
const SERVER = ['runtime/http/app.ts', 'runtime/application.ts'];

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
  types: [],
};

/** The engine and all of the runtime that the server is made of. */
export function serverProgram(): ts.Program {
  const imports = allImports();
  const files = new Set(SERVER);
  for (const { file } of imports) if (file.startsWith('engine/')) files.add(file);
  for (const file of files) {
    for (const each of imports) {
      if (each.file === file && each.target !== undefined) files.add(each.target);
    }
  }
  const rootNames = [...files].filter((file) => file.endsWith('.ts')).map((file) => root + file);
  return ts.createProgram({ rootNames, options: { ...OPTIONS, types: ['node'] } });
}

/** A program of one file that is nowhere but here. */
export function plantedProgram(file: string, text: string): ts.Program {
  const host = ts.createCompilerHost(OPTIONS, true);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, language) =>
    path === root + file ? ts.createSourceFile(path, text, language, true) : read(path, language);
  return ts.createProgram({ rootNames: [root + file], options: OPTIONS, host });
}

/** The project's own files of a program. */
export function ownFiles(program: ts.Program): ts.SourceFile[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && /^(engine|runtime)\//.test(pathOf(file)));
}

/** `engine/model/loops.ts:12`. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${pathOf(file)}:${String(line + 1)}`;
}

function pathOf({ fileName }: ts.SourceFile): string {
  return fileName.replaceAll('\\', '/').slice(root.length);
}
