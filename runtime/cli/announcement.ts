import type { Runtime } from '../open-runtime.ts';
import { packageVersion } from '../package-folder.ts';
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

export interface Announcement {
  url: string;
  /** Where the data lie. */
  place: string;
  administrator?: Runtime['administrator'];
  sample: boolean;
  /** Of the key that signs the log's heads, if there is one. */
  keyId: string | undefined;
  /** To which they are added. */
  headsFile: string;
  /** How many processes serve. */
  nodes: number;
}

/** Prints where the server answers and who may sign in. */
export function announce(announcement: Announcement): void {
  const { url, place, administrator, sample, nodes } = announcement;
  console.log(`\n一窗 Yichuang ${packageVersion()}\n`);
  printTable(
    ['界面 · screens', `${url}/`],
    [
      ['接口 · interface', `${url}/v2/docs`],
      ['数据 · data', place],
      ['签名 · signed heads', headsLine(announcement)],
      ...(nodes > 1 ? [['节点 · nodes', String(nodes)]] : []),
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

function headsLine({ keyId, headsFile }: Announcement): string {
  return keyId === undefined
    ? '无（yichuang keys create）· none: no signing key (yichuang keys create)'
    : `${headsFile} (${keyId})`;
}
