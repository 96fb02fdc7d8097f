import type { MatterContent } from './matterContent'
import type { StationTier } from './vocabulary'

/** Words that agents say instead of reading a form: the three facts as the sheet prints them. */
export interface TalkFacts {
  /** 28 个工作日, 当场办好. */
  howLong: string
  /** 不收费, 10 元/本. */
  howMuch: string
  /** 最多 1 次, 不用跑. */
  howOften: string
}

const carried = ['agent', 'direct']

/** What the agent's own tier can do with the matter, as a sentence. */
function help(content: MatterContent, tier: StationTier | undefined): string {
  if (content.mustAppear) {
    const reason = content.mustAppearReason ? `（${content.mustAppearReason}）` : ''
    return `这件事要本人到场${reason}，我可以先帮您把材料对好。`
  }
  const mode = tier ? content.agency[tier] : undefined
  if (mode && carried.includes(mode)) return '您可以交给我代办，不收费；不想代办，自己去办也行。'
  if (mode === 'assist') return '我帮您准备材料、填表，不收费。'
  return '材料怎么准备，我帮您对一遍，不收费。'
}

/**
 * What an agent says to a citizen who asks for a matter: short sentences in the order in which
 * people ask (how long, how much, how often; what to bring; who helps), to be read out.
 * @param tier of the agent's station; nothing when the agent has none
 */
export function talkOf(
  content: MatterContent,
  { facts, tier }: { facts: TalkFacts; tier?: StationTier },
): string[] {
  const needed = content.materials.filter(({ necessity }) => necessity === 'required')
  const rest = content.materials.length - needed.length
  const names = needed.map(({ name }) => name).join('、')
  const bring =
    needed.length > 0
      ? `要带 ${needed.length} 样：${names}。${rest > 0 ? `另有 ${rest} 样，看情况才要。` : ''}`
      : rest > 0
        ? `没有人人都要带的材料；有 ${rest} 样，看情况才要。`
        : '不用带材料。'
  return [
    `办「${content.name}」，${facts.howLong}，${facts.howMuch}，${facts.howOften}。`,
    bring,
    help(content, tier),
  ]
}
