/** Surnames and given names that are plainly examples, so that nobody real is meant. */
const surnames = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '朱',
  '马',
  '胡',
  '郭',
  '林',
  '何',
  '高',
  '梁',
  '郑',
  '罗',
  '宋',
  '谢',
  '唐',
  '韩',
  '曹',
  '许',
  '邓',
  '冯',
  '㑇',
  '逄',
]
const givenNames = ['示范', '样例', '演示', '举例', '试用', '范例', '测试', '样本', '示例', '模拟']

/** Stations whose agents have log-ins in `people.ts`, or names with characters that common fonts lack. */
const namedAgents: Record<string, [string, string]> = {
  ZD000000: ['周协调', '冯培训'],
  ZD001002: ['张演示', '吴样例'],
  ZD100000: ['李样例', '欧阳举例'],
  ZD100201: ['王示范', '赵样例'],
  ZD100202: ['刘䶮', '沈坶'],
}

/**
 * The name of an agent of the demonstration county, always the same for the same station.
 * @param ordinal counts the agents of the county from 0
 * @param substitute 0 for the first agent of the station (A), 1 for the second (B)
 */
export function agentName({
  stationCode,
  ordinal,
  substitute,
}: {
  stationCode: string
  ordinal: number
  substitute: 0 | 1
}): string {
  const named = namedAgents[stationCode]
  if (named) return named[substitute]
  const given = givenNames[Math.floor(ordinal / surnames.length) % givenNames.length]
  return `${surnames[ordinal % surnames.length]}${given}`
}
