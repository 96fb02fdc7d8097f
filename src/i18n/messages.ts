import { both, field } from './words'

export const messageCollectionWords = {
  message: { singular: both('消息', 'Message'), plural: both('消息', 'Messages') },
  choice: {
    singular: both('消息的收法', 'Choice of messages'),
    plural: both('消息的收法', 'Choices of messages'),
  },
}

export const messageFieldWords = {
  person: field('给谁', 'To'),
  kind: field('哪一种', 'Kind'),
  key: field('哪一次', 'Occurrence'),
  text: field('内容', 'Text'),
  link: field('网页', 'Page'),
  way: field('怎么发', 'Way'),
  isRead: field('看过', 'Read'),
  readAt: field('看的时间', 'Read at'),
  mailedAt: field('发邮件的时间', 'Mailed at'),
}

/** What the county centre and the agents are told of a bad rating. */
export const badRatingText = (number: string, matterName: string): string =>
  `${number}「${matterName}」收到差评，请联系群众了解情况。`
