import { escapeMarkup } from '@/domain/platform/escapeMarkup'

test('no text can end its element or its attribute, and all of it can still be read', () => {
  expect(escapeMarkup(`<b a="1" c='2'>低保 & 䶮</b>`)).toBe(
    '&#60;b a=&#34;1&#34; c=&#39;2&#39;&#62;低保 &#38; 䶮&#60;/b&#62;',
  )
})
