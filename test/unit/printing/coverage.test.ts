import { leaveRoomForRare } from '@/printing/casework/handwritten'
import { unprintable } from '@/printing/fonts/coverage'

test('the font has usual and rare characters of names, and it is known which it has not', async () => {
  expect(await unprintable('刘䶮坶㑇·“签”《法》１２③—…é')).toEqual([])
  expect(await unprintable('刘𠮷𠮷🏠')).toEqual(['𠮷', '🏠'])
  expect(await unprintable('plain text\u3000\u2002\n')).toEqual([])
})

test('only text gets boxes: markup and styles stay as they are', async () => {
  const html = '<article title="𠮷"><style>a{content:"𠮷"}</style><p>刘𠮷</p></article>'
  const boxed = await leaveRoomForRare(html)
  expect(boxed).toContain('<article title="𠮷"><style>a{content:"𠮷"}</style>')
  expect(boxed).toContain('刘<span class="by-hand" role="img" aria-label="U+20BB7"></span></p>')
  expect(boxed).toContain('（U+20BB7）。</p></article>')
  expect(await leaveRoomForRare('<p>刘䶮</p>')).toBe('<p>刘䶮</p>')
})
