/** Words of the tools of a guide, which work in the browser as well. */
export const toolWords = {
  share: '转发',
  shared: '网址已经复制，可以粘贴到微信里。',
  notShared: '请长按网址栏里的网址来复制。',
  print: '打印',
  read: '念给我听',
  stopReading: '不念了',
  pauseReading: '停一停',
  goOnReading: '接着念',
  skipReading: '跳过这一段',
  reading: (part: string) => `正在念：${part}`,
  paused: (part: string) => `停在：${part}`,
  noVoice: '这部手机没念出来，可能没有装中文语音。可以把字放大看，或者请人念给您听。',
  tools: '这一页的工具',
} as const

/** What is said when a page breaks; shown by the browser alone. */
export const failedWords = {
  title: '这一页暂时打不开',
  note: '是我们这边的问题，不是您的手机坏了。请等一会儿再试；着急办事，请打电话问。',
  again: '再试一次',
  home: '回首页',
} as const
