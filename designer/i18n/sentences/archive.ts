import type { Sentences } from './templates.ts';

/** Cases in archive files, and how long they are kept. */
export const archiveSentences: Sentences = {
  'Expected a process instance, but {1} was archived on {2} in {3}, which was destroyed when its time was over':
    '应有流程实例，但 {1} 已于 {2} 归档到 {3}，该文件保存期满后已销毁',
  'Expected a process instance in the database, but {1} was archived on {2} in the file {3}: what it holds, personal data too, is to be read and erased there':
    '数据库中应有流程实例，但 {1} 已于 {2} 归档到文件 {3}，其内容（包括个人信息）应在该文件中查阅和删除',
  'Expected an archive file, but {1} has its lines in another order':
    '应为归档文件，但 {1} 的行次序不对',
  'Expected a complete file, but {1} ends too early': '文件应完整，但 {1} 提前结束',
  'Expected an archive file, but {1} cannot be read: {2}': '应为归档文件，但无法读取 {1}：{2}',
  'Expected an archive file, but a line of {1} is not JSON':
    '应为归档文件，但 {1} 中有一行不是 JSON',
  'Expected the format {1}, but {2} has {3}': '格式应为 {1}，但 {2} 的格式为 {3}',
  'Expected {1} cases with the SHA-256 {2}, but {3} has {4} with {5}':
    '应有 {1} 个案件，SHA-256 为 {2}，但 {3} 有 {4} 个，SHA-256 为 {5}',
  'Expected what was written, but {1} reads otherwise': '应读回所写的内容，但 {1} 读出的不同',
  'Expected the archive file {1}, but there is no {2}': '应有归档文件 {1}，但没有 {2}',
  'Expected {1} to have the SHA-256 {2}, but it has {3}': '{1} 的 SHA-256 应为 {2}，但为 {3}',
  'Expected a whole number of days, {1} or more, in YICHUANG_LIVE_DAYS, but found {2}':
    'YICHUANG_LIVE_DAYS 应为天数（整数），不少于 {1}，但为 {2}',
  'Expected whole years in YICHUANG_RETENTION_YEARS, such as 20,tender=30, but found "{1}"':
    'YICHUANG_RETENTION_YEARS 应为整年数，例如 20,tender=30，但为“{1}”',
  'Expected YICHUANG_RETENTION_YEARS to be {1} years or more, as 政府采购法 第四十二条 (Government Procurement Law, Article 42) demands, but found {2}':
    '按《政府采购法》第四十二条，YICHUANG_RETENTION_YEARS 应不少于 {1} 年，但为 {2} 年',
};
