import type { PlainWordFault } from '@/domain/catalogue/plainWords/list'
import { both, field } from './words'

/** The county's list of office words in the admin, and the hints that come of it. */
export const plainWordsWords = {
  title: both('大白话词表', 'Plain words'),
  description: both(
    '编辑写事项时，碰到左边的公文话会提醒。写了「换成」的，点一下就能换；要换个说法的，只写「怎么写」。只提醒，不拦发布。',
    'Editors are told of these words as they type. With a replacement, one click puts it in. Hints only.',
  ),
  row: { singular: both('词', 'Word'), plural: both('词', 'Words') },
  words: field('公文话', 'Office words'),
  word: field('公文话', 'Office word'),
  plain: field('换成', 'Plain word', '原样换进去句子也通顺的才写。', 'Only what fits as it is.'),
  note: field('怎么写', 'What to write'),
  faults: {
    twice: '这个词已经在上面了，留一个就行。',
    'too-short': '至少写两个字，一个字到处都会碰上。',
    same: '换成的词和公文话一样。',
    office: '换成的词也在公文话里，请换一个。',
  } satisfies Record<PlainWordFault['code'], string>,
  inRow: (row: number, fault: string) => `词 ${String(row).padStart(2, '0')}：${fault}`,
  added: (words: string) => `加：${words}`,
  removed: (words: string) => `删：${words}`,
  changed: (words: string) => `改：${words}`,
  swap: { zh: (plain: string) => `换成「${plain}」`, en: (plain: string) => `Put “${plain}”` },
  swapped: {
    zh: (word: string, plain: string) => `已把「${word}」换成「${plain}」，还没有保存。`,
    en: (word: string, plain: string) => `“${word}” became “${plain}”; not saved yet.`,
  },
  notThere: both('这个词已经不在了。', 'The word is no longer there.'),
} as const
