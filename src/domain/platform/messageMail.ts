import { escapeMarkup } from './escapeMarkup'
import { type MessageKind, kindWord } from './messages'

/** A message as a mail tells it. */
export interface MailedMessage {
  kind: MessageKind
  text: string
  /** Path inside the site. */
  link: string
  at: Date
}

/** Where a mail comes from, and where its links lead. */
export interface MailSite {
  county: string
  /** Without a slash at the end. */
  publicAddress: string
}

/** A mail as it is composed, without who it is to. */
export interface ComposedMail {
  subject: string
  text: string
  html: string
}

/** A digest names so many messages; the others are counted and lie in the inbox. */
export const mostInDigest = 50

/** 11月24日 09:05, in the county's time. */
const sayTime = (at: Date): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

const anchor = (address: string, label: string): string =>
  `<a href="${escapeMarkup(address)}" style="color:#0b5c4a">${escapeMarkup(label)}</a>`

const page = (body: string, site: MailSite): string =>
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8">' +
  '<body style="font:16px/1.7 sans-serif;color:#14181a;max-width:36em;margin:0 auto;padding:1em">' +
  `${body}<p style="color:#566064;font-size:14px;border-top:1px solid #dbe1df;padding-top:.8em">` +
  `${escapeMarkup(footWords(site.county))}${anchor(choiceAddress(site), '改收法')}</p></body></html>`

const choiceAddress = ({ publicAddress }: MailSite): string => `${publicAddress}/portal/me/messages`
const footWords = (county: string): string =>
  `这是${county}代办系统自动发的，请不要回复。怎么收消息，可以自己选：`

const foot = (site: MailSite): string => `\n--\n${footWords(site.county)}\n${choiceAddress(site)}\n`

/**
 * The mail for what cannot wait: what, when, and the page.
 */
export function atOnceMail(message: MailedMessage, site: MailSite): ComposedMail {
  const address = site.publicAddress + message.link
  const when = sayTime(message.at)
  return {
    subject: `${kindWord(message.kind)} · ${site.county}代办`,
    text: `${message.text}\n\n时间：${when}\n打开：${address}\n${foot(site)}`,
    html: page(
      `<p style="font-size:18px;font-weight:bold">${escapeMarkup(message.text)}</p>` +
        `<p>时间：${when}</p><p>${anchor(address, '打开看看')}</p>`,
      site,
    ),
  }
}

/** Messages of one kind together, kinds in the order of their first message. */
function byKind(messages: readonly MailedMessage[]): [MessageKind, MailedMessage[]][] {
  const groups = new Map<MessageKind, MailedMessage[]>()
  for (const message of messages) {
    groups.set(message.kind, [...(groups.get(message.kind) ?? []), message])
  }
  return [...groups]
}

/**
 * One mail with a day's messages, by kind.
 * @param messages oldest first, at least one; beyond {@link mostInDigest} they are only counted
 */
export function digestMail(messages: readonly MailedMessage[], site: MailSite): ComposedMail {
  const shown = messages.slice(0, mostInDigest)
  const inbox = `${site.publicAddress}/portal/messages`
  const more =
    messages.length > shown.length
      ? `还有 ${messages.length - shown.length} 条，请到收件箱看。`
      : ''
  const groups = byKind(shown)
  const lines = groups.map(([kind, list]) => {
    const each = list.map(
      ({ text, link, at }) => `  ${text}（${sayTime(at)}）\n  ${site.publicAddress}${link}`,
    )
    return `【${kindWord(kind)}】${list.length} 条\n${each.join('\n')}`
  })
  const markup = groups.map(([kind, list]) => {
    const each = list.map(
      ({ text, link, at }) =>
        `<li>${anchor(site.publicAddress + link, text)}<br><small>${sayTime(at)}</small></li>`,
    )
    return `<h3 style="margin:1em 0 .3em">${kindWord(kind)} ${list.length} 条</h3><ul>${each.join('')}</ul>`
  })
  return {
    subject: `${messages.length} 条消息 · ${site.county}代办`,
    text: `您有 ${messages.length} 条消息：\n\n${lines.join('\n\n')}\n\n${more ? `${more}\n` : ''}收件箱：${inbox}\n${foot(site)}`,
    html: page(
      `<p style="font-size:18px;font-weight:bold">您有 ${messages.length} 条消息</p>` +
        `${markup.join('')}${more ? `<p>${more}</p>` : ''}<p>${anchor(inbox, '打开收件箱')}</p>`,
      site,
    ),
  }
}
