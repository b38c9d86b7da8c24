import type { Application } from '../application.ts';
import type { Signing } from '../open-runtime.ts';
import { printTable } from './output.ts';

const SAMPLE_ACCOUNTS = [
  ['designer', '流程设计 · process designer'],
  ['clerk1', '一号窗口 · clerk at window W01'],
  ['clerk2', '二号窗口 · clerk at window W02'],
  ['chief1', '首席代表 · chief representative of window W01’s department'],
  ['supervisor', '督查 · supervisor'],
  ['auditor', '审计 · auditor'],
  ['sysadmin', '系统管理员 · system administrator'],
  ['secadmin', '安全管理员 · security administrator'],
  ['auditadmin', '审计管理员 · audit administrator'],
];

/** Prints where the server answers and who may sign in. */
export function announce(
  application: Application,
  { sample, signing }: { sample: boolean; signing: Signing },
): void {
  const { url, runtime } = application;
  const { administrator } = runtime;
  console.log(`\n一窗 Yichuang ${application.version}\n`);
  printTable(
    ['界面 · screens', `${url}/`],
    [
      ['接口 · interface', `${url}/v2/docs`],
      ['数据 · data', application.place],
      ['签名 · signed heads', headsLine(application, signing)],
    ],
  );
  if (administrator !== undefined) {
    console.log(
      `\n首位管理员（只显示一次）· first administrator (shown once): ${administrator.username} / ${administrator.password}`,
    );
  }
  if (sample) {
    console.log('\n示例账号，密码 yichuang · sample accounts, password yichuang\n');
    printTable(['', ''], SAMPLE_ACCOUNTS);
  }
  console.log('\n按 Ctrl-C 结束 · press Ctrl-C to stop\n');
}

function headsLine({ runtime }: Application, { headsFile }: Signing): string {
  const { key } = runtime.signer;
  return key === undefined
    ? '无（yichuang keys create）· none: no signing key (yichuang keys create)'
    : `${headsFile} (${key.keyId})`;
}
