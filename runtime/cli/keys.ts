import { Command } from 'commander';
import { createSigningKey, type PublicKey, readSigningKey } from '../audit/log/signing-key.ts';
import { CommandError } from './failure.ts';
import { printJson, printTable } from './output.ts';
import { signingKeyFile } from './signing-places.ts';

interface KeysOptions {
  json?: true;
}

/** The key that signs heads of the log and evidence files. It never lies in the data folder. */
export function keysCommand(): Command {
  const command = new Command('keys').description(
    'the key that signs the heads of the log (YICHUANG_SIGNING_KEY, else in ~/.config/yichuang)',
  );
  command
    .command('create')
    .description('make the key, readable by you alone')
    .option('--json', 'print JSON')
    .action(create);
  command
    .command('show')
    .description('print the public key and its id')
    .option('--json', 'print JSON')
    .action(show);
  for (const part of command.commands)
    part.exitOverride().showHelpAfterError('(--help tells more)');
  return command;
}

function create(options: KeysOptions): void {
  const file = signingKeyFile();
  print(createSigningKey(file), file, options);
}

function show(options: KeysOptions): void {
  const file = signingKeyFile();
  const key = readSigningKey(file);
  if (key === undefined) {
    throw new CommandError(
      `没有签名密钥 · Expected a signing key, but there is no ${file}: yichuang keys create makes one`,
    );
  }
  print(key, file, options);
}

function print({ keyId, publicKey }: PublicKey, file: string, { json }: KeysOptions): void {
  if (json) return printJson({ keyId, publicKey, file });
  printTable(
    ['密钥编号 · key id', keyId],
    [
      ['公钥 · public key', publicKey],
      ['私钥文件 · private key', file],
    ],
  );
}
