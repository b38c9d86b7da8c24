import type { Sentences } from './templates.ts';

/** Times, timers and working calendars. */
export const calendarSentences: Sentences = {
  'Expected a date such as 2026-01-31 but found "{1}"': '应为日期，如 2026-01-31，但为“{1}”',
  'Expected an IANA time zone such as Asia/Shanghai but found "{1}"':
    '应为 IANA 时区，如 Asia/Shanghai，但为“{1}”',
  'Expected at most {1} ms of work in a day but found {2}':
    '一天的工作时间应不超过 {1} 毫秒，但为 {2} 毫秒',
  'Expected ascending business hours in calendar "{1}" but found {2}–{3}':
    '日历“{1}”的办公时间应由早到晚，但为 {2}–{3}',
  'Expected business hours such as 09:00 in calendar "{1}" but found "{2}"':
    '日历“{1}”的办公时间应如 09:00，但为“{2}”',
  'Expected seasons of calendar "{1}" apart but two of them overlap':
    '日历“{1}”的各时段应不重叠，但有两个重叠',
  'Expected a day of the year such as 05-01 in calendar "{1}" but found "{2}"':
    '日历“{1}”中应为月日，如 05-01，但为“{2}”',
  'Expected a calendar with at least one layer but found none': '日历应至少有一层，但没有',
  'Expected one time zone in calendar "{1}" but found {2} and {3}':
    '日历“{1}”应只有一个时区，但有 {2} 和 {3}',
  'Expected published years from–to in calendar "{1}" but found {2}–{3}':
    '日历“{1}”的公布年份应从早到晚，但为 {2}–{3}',
  'Expected closed weekdays of 1–7, not all of them, in calendar "{1}" but found {2}':
    '日历“{1}”的休息日应在 1–7 之中且不是每天，但为 {2}',
  'Expected a holiday or a workday in calendar "{1}" but found {2} as both':
    '日历“{1}”中的日期应为假日或工作日，但 {2} 两者都是',
  'Expected a time limit of 0 or more but found {1}': '时限应不小于 0，但为 {1}',
  'Expected a whole number of working days but found {1}': '工作日数应为整数，但为 {1}',
  'Expected a date up to 9999-12-31 but found a later one': '日期应不晚于 9999-12-31，但更晚',
  'Expected a calendar named "default" but found {*1}': '应有名为“default”的日历，但为{1}',
  'Expected an ISO 8601 duration such as P3D but found "{1}"':
    '应为 ISO 8601 时长，如 P3D，但为“{1}”',
  'Expected a duration that ends within the calendar but found {1} × ({2} months, {3} days, {4} ms)':
    '时长应在历法范围内结束，但为 {1} ×（{2} 个月、{3} 天、{4} 毫秒）',
  'Expected an ISO 8601 date-time such as 2026-01-31T09:00:00+08:00 but found "{1}"':
    '应为 ISO 8601 日期时间，如 2026-01-31T09:00:00+08:00，但为“{1}”',
  'Expected an ISO 8601 cycle such as R3/PT10H but found "{1}"':
    '应为 ISO 8601 周期，如 R3/PT10H，但为“{1}”',
  'Expected a cycle with a duration above zero but found "{1}"': '周期的时长应大于零，但为“{1}”',
  'Expected calendar "{1}" but there is none of that name': '应有日历“{1}”，但没有',
  'Expected calendar "{1}" of process {2} but there is none of that name':
    '流程 {2} 应有日历“{1}”，但没有',

  // The server's calendars
  'Expected a short name': '应为简短的名称，但不是',
  'Expected a time such as 09:00': '应为时间，如 09:00，但不是',
  'Expected a day of the year such as 05-01': '应为月日，如 05-01，但不是',
  'Expected a day of the year such as 09-30': '应为月日，如 09-30，但不是',
  'Expected data or a file, and not both': '应只有数据或文件之一，但不是',
  'Expected a date such as 2027-01-01 but it is "{1}"': '应为日期，如 2027-01-01，但为“{1}”',
  'Expected each date once but {1} is there twice': '每个日期应只有一次，但 {1} 有两次',
  'Expected a holiday or a workday but {1} is both': '应为假日或工作日，但 {1} 两者都是',
  'Expected a date of the years {1} but it is {2}': '日期应在 {1} 年之中，但为 {2}',
  'Expected a .json or .csv file, but it is {1}': '应为 .json 或 .csv 文件，但为 {1}',
  'Expected JSON but it is not': '应为 JSON，但不是',
  'Expected dates but there are none': '应有日期，但没有',
  'Expected the first line "date,day" but it is "{1}"': '第一行应为“date,day”，但为“{1}”',
  'Expected holiday or workday but it is "{1}"': '应为 holiday 或 workday，但为“{1}”',
  'Expected a calendar in {1}, but it has 1 mistake; nothing was taken':
    '{1} 中应为日历，但有 1 处错误，没有采用任何内容',
  'Expected a calendar in {1}, but it has {2} mistakes; nothing was taken':
    '{1} 中应为日历，但有 {2} 处错误，没有采用任何内容',
  'Expected the years of the national calendar, but there are none': '应有全国日历的年份，但没有',
  'Expected the notice of {1} next, but it is of {2}': '接下来应为 {1} 年的通知，但为 {2} 年的',
  'Expected a layer of calendar {1}, but {*2} is none of its layers':
    '应为日历 {1} 的一层，但{2}不是',
  'Expected a new calendar, but there is {1} already': '应为新的日历，但已有 {1}',
  'Expected an administrator of the first centre, for the national calendar':
    '全国日历应由首个中心的管理员修改，但您不是',
  'Expected a calendar, but there is no {1}': '应有日历，但没有 {1}',
  'Expected a calendar, but something in it is wrong; nothing was taken':
    '日历应无误，但其中有错误，没有采用任何内容',
};
