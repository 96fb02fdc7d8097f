/** Words of the live board. */
export const boardWords = {
  title: '实时看板',
  of: (name: string) => `${name}实时看板`,
  lead: '每个数字点开，就是台账里的那些办件。',
  received: '收件',
  spans: { today: '今天', week: '本周', month: '本月' },
  hand: '现在在办',
  open: '在办',
  standings: { late: '超期', near: '快到期', 'in-time': '未到期', untimed: '不计时' },
  near: (days: number) =>
    days > 0 ? `离期限不到 ${days} 个工作日的算快到期` : '今天到期的算快到期',
  parties: '在谁手里',
  stations: { county: '各镇（按首问机构）', town: '各站点（按首问机构）' },
  departments: '各部门的事项',
  matters: '超期最多的事项',
  none: '现在没有在办的',
  noLate: '没有超期的事项',
  line: '名称',
  count: (label: string, count: number) => `${label} ${count} 件`,
  cell: ({ line, what, count }: { line: string; what: string; count: number }) =>
    `${line}，${what} ${count} 件`,
  countedAt: (time: string) => `${time} 统计`,
  every: (seconds: number) => `每 ${seconds} 秒自动更新`,
  paused: '自动更新已停',
  pause: '停止更新',
  resume: '继续更新',
  reload: '现在更新',
}
