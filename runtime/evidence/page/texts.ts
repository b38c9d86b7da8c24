import type { CheckName, EvidenceReport, Finding, Outcome } from '../proof/report.ts';

export type Language = 'zh' | 'en';

interface Texts {
  title: string;
  otherLanguage: string;
  checking: string;
  unreadable: string;
  verdicts: Record<EvidenceReport['verdict'], string>;
  outcomes: Record<Outcome, string>;
  checks: Record<CheckName, string>;
  checksTitle: string;
  findingsTitle: string;
  stepsTitle: string;
  factsTitle: string;
  facts: Record<
    'case' | 'businessId' | 'process' | 'exported' | 'entries' | 'head' | 'root' | 'key',
    string
  >;
  columns: [string, string, string, string];
  erased: string;
  entry: (instance: string, seq: number) => string;
  keyHint: string;
  footer: string;
  unsigned: string;
}

const zh: Texts = {
  title: '证据文件',
  otherLanguage: 'English',
  checking: '正在核验……',
  unreadable: '这不是可读的证据文件',
  verdicts: {
    verified: '一致：内容未被改动，重新执行结果相同，且有签名为证',
    unsigned: '内容自洽，但没有可核对的签名：整份重写不会显现',
    intact: '未改动，但此处无法重新执行',
    unchecked: '此浏览器缺少所需算法，未能核验：请用 yichuang verify --file',
    broken: '不一致：内容被改动过，或缺少内容',
  },
  outcomes: { passed: '通过', failed: '未通过', unknown: '无法判断' },
  checks: {
    sources: '流程、决策与日历同其摘要相符',
    chain: '每条记录及其内容未改动，无缺无序',
    deliveries: '子流程之间的往来相符',
    execution: '重新执行所有命令，结果逐字节相同',
    inclusion: '每条记录都在已签名的总账中',
    signature: '签名有效',
    extent: '没有漏掉流程实例或最后的记录',
  },
  checksTitle: '核验结果',
  findingsTitle: '发现的问题',
  stepsTitle: '办理经过',
  factsTitle: '案件',
  facts: {
    case: '案件编号',
    businessId: '业务编号',
    process: '流程',
    exported: '导出',
    entries: '记录条数',
    head: '总账签名',
    root: '总账根摘要',
    key: '签名公钥编号',
  },
  columns: ['条', '时间', '办理人', '事项'],
  erased: '内容已依法删除',
  entry: (instance, seq) => `${instance} 第 ${String(seq)} 条`,
  keyHint: '请与中心公布的公钥编号核对：文件本身不能证明公钥属于谁。',
  footer: '本页离线核验，不联网。也可用 yichuang verify --file 核验。',
  unsigned: '未签名',
};

const en: Texts = {
  title: 'Evidence file',
  otherLanguage: '中文',
  checking: 'Checking…',
  unreadable: 'This is not an evidence file that can be read',
  verdicts: {
    verified:
      'Verified: nothing was altered, executing it again gives the same, and a signature vouches for it',
    unsigned:
      'Consistent, but no signature could be checked: a rewrite of the whole file would not show',
    intact: 'Not altered, but it cannot be executed again here',
    unchecked: 'Not checked: this browser lacks an algorithm; use yichuang verify --file',
    broken: 'Broken: something was altered, or is missing',
  },
  outcomes: { passed: 'passed', failed: 'failed', unknown: 'cannot be told' },
  checks: {
    sources: 'Process, decisions and calendars match their hashes',
    chain: 'No entry and no content was altered, left out or moved',
    deliveries: 'What goes between the instances agrees',
    execution: 'All commands executed again give the same, byte for byte',
    inclusion: 'Every entry is in the signed log',
    signature: 'The signatures are good',
    extent: 'No instance and no last entry is left out',
  },
  checksTitle: 'What was checked',
  findingsTitle: 'What was found',
  stepsTitle: 'What happened',
  factsTitle: 'The case',
  facts: {
    case: 'Case',
    businessId: 'Business id',
    process: 'Process',
    exported: 'Exported',
    entries: 'Entries',
    head: 'Signed head',
    root: 'Root of the log',
    key: 'Id of the public key',
  },
  columns: ['Entry', 'Time', 'By', 'What'],
  erased: 'the content was erased by law',
  entry: (instance, seq) => `${instance}, entry ${String(seq)}`,
  keyHint:
    'Compare it with the one that the centre has published: a file cannot prove whose key it is.',
  footer:
    'This page checks itself offline and loads nothing. yichuang verify --file checks it too.',
  unsigned: 'not signed',
};

export const TEXTS: Record<Language, Texts> = { zh, en };

/** Sentences of the verification, which speaks English, in Chinese. */
const FINDINGS: Record<string, string> = {
  'number of the entry': '记录序号不符',
  'hash of the header': '记录头的摘要不符',
  'header is not JSON': '记录头不可读',
  'place of the entry': '记录的归属不符',
  'hash of the entry before': '前一条记录的摘要不符',
  'payload is missing': '记录内容缺失',
  'hash of the payload': '记录内容的摘要不符',
  'content of a source': '流程、决策或日历的内容与摘要不符',
  'the entry is not in the signed log': '记录不在已签名的总账中',
  'the head of the log cannot be read': '总账签名不可读',
  'the signature of the head is not good': '总账的签名无效',
  'the signature of the extent is not good': '案件范围的签名无效',
  'the public key is another one': '公钥不是签名所用的公钥',
  'the case is not as it was exported': '案件与导出时不同',
  'nothing in this file is signed': '文件中没有签名',
  'not checked, because the chain is broken': '记录链已断，未作判断',
};

/** The same for those that name something. */
const PATTERNS: [pattern: RegExp, chinese: string][] = [
  [/^erased on (\S+) by (.+?): (.+)$/, '内容已由 $2 于 $1 依法删除：$3'],
  [/^the called process (.+) is missing$/, '被调用的流程实例 $1 缺失'],
  [/^the cause, (.+), is missing$/, '来源缺失（$1）'],
  [/^the cause, (.+), was never sent$/, '来源从未发出（$1）'],
  [/^the cause, (.+), sent something else$/, '来源发出的是别的内容（$1）'],
  [/^event (\d+)$/, '重新执行后第 $1 个事件不同'],
  [/^delivery (\d+)$/, '重新执行后第 $1 个往来不同'],
  [/^text of the payload$/, '重新执行后内容的文本不同'],
  [/^(\w+) is refused: (.+)$/, '重新执行时命令 $1 被拒绝：$2'],
  [/^(\w+) cannot be executed: (.+)$/, '命令 $1 无法执行：$2'],
  [/^written by engine revision (\d+), and this is (\d+)$/, '由引擎第 $1 版写成，此处为第 $2 版'],
  [/^the calendars (.+) are not there$/, '缺少日历 $1'],
  [/^the definition (.+) is not there or cannot be read$/, '缺少流程定义 $1，或不可读'],
  [/^this browser does not have (.+)$/, '此浏览器不支持 $1'],
];

function inChinese(what: string): string {
  const [pattern, words] = PATTERNS.find(([one]) => one.test(what)) ?? [];
  return FINDINGS[what] ?? (pattern && words ? what.replace(pattern, words) : what);
}

export function findingText(language: Language, { instance, seq, what }: Finding): string {
  const said = language === 'zh' ? inChinese(what) : what;
  if (instance === undefined || seq === undefined) return said;
  const colon = language === 'zh' ? '：' : ': ';
  return `${TEXTS[language].entry(instance, seq)}${colon}${said}`;
}
