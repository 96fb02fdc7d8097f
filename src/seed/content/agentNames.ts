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

/** Names with characters that common fonts lack; they must print as they are. */
const rareNames: Record<number, string> = { 3: '刘䶮', 8: '沈坶', 21: '欧阳示範', 40: '𠮷演示' }

/**
 * The name of the n-th agent of the demonstration county.
 * @param ordinal 0 for the first agent
 */
export function agentName(ordinal: number): string {
  const rare = rareNames[ordinal]
  if (rare) return rare
  const given = givenNames[Math.floor(ordinal / surnames.length) % givenNames.length]
  return `${surnames[ordinal % surnames.length]}${given}`
}
