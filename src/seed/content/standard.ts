import type { StandardItem } from '@/domain/network/standardItems'

/** What is lacking at the stations of the town that was checked, by their place in its list. */
const lacking: Readonly<Record<number, Partial<Record<StandardItem, string>>>> = {
  2: { board: '公示栏在屋里，群众从外面看不到，请挪到门口。' },
  3: { computer: '电脑开不了机。', card: '便民服务卡还印着旧电话。' },
  5: { board: '公示栏上只有三张明白纸，缺医保和社保的。', rules: '首问负责制度没有上墙。' },
  6: { ledger: '台账只记到九月。' },
  8: { board: '没有公示栏。', sign: '牌子掉漆，字看不清。' },
}

/** What the check found lacking of an item; undefined when it is in order. */
export const lackingOf = (at: number, item: StandardItem): string | undefined => lacking[at]?.[item]
