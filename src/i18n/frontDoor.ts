/** What the web server says by itself, when there is no page that could; plain words, no imports. */
export const frontDoorText = {
  home: '回首页找',
  again: '再试一次',
  brokenAddress: {
    title: '这个网址不完整',
    note: '网址里有打错或者丢掉的字符。请重新扫码，或者从首页找要办的事。',
  },
  longAddress: {
    title: '这个网址太长了',
    note: '网址里多了不需要的内容。请从首页找要办的事，搜索时打几个字就够。',
  },
  wrongMethod: {
    title: '这一页只能打开来看',
    note: '这里不接收提交的内容。请从首页找要办的事。',
  },
  failed: {
    title: '这一页暂时打不开',
    note: '是我们这边的问题，不是您的手机坏了。请等一会儿再试；着急办事，请打电话问。',
  },
} as const
