import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { catchMail, caughtMails } from '@/notifications/mailCatcher'

const root = mkdtempSync(join(tmpdir(), 'daiban-caught-'))
afterAll(() => rmSync(root, { recursive: true }))

const mail = (subject: string) => ({
  from: { name: '代办中心', address: 'daiban@localhost' },
  to: 'wang@example.gov.cn',
  subject,
  text: '您好：有人催办。',
  html: '<p>有人催办</p>',
  messageId: '<a@county.test>',
})

test('a caught mail is read again as it was composed, the newest first', async () => {
  const folder = join(root, 'few')
  expect(await caughtMails(folder)).toEqual([])
  await catchMail(folder, mail('第一封'))
  await new Promise((resolve) => setTimeout(resolve, 5))
  await catchMail(folder, mail('第二封'))
  const [second, first, ...more] = await caughtMails(folder)
  expect(more).toEqual([])
  expect([second?.subject, first?.subject]).toEqual(['第二封', '第一封'])
  expect(first).toMatchObject({
    from: { name: '代办中心', address: 'daiban@localhost' },
    to: [{ address: 'wang@example.gov.cn' }],
    text: '您好：有人催办。',
    html: '<p>有人催办</p>',
    messageId: '<a@county.test>',
  })
  expect(Math.abs((second?.at.getTime() ?? 0) - Date.now())).toBeLessThan(10_000)
})

test('the oldest go when there are more than two hundred, and other files are left alone', async () => {
  const folder = join(root, 'many')
  await catchMail(folder, mail('新的'))
  writeFileSync(join(folder, 'note.txt'), 'mine')
  for (let number = 0; number < 205; number += 1) {
    const name = `${1_700_000_000_000 + number}-${'0'.repeat(12)}.json`
    writeFileSync(join(folder, name), JSON.stringify({ from: { address: 'a@b.cn' } }))
  }
  await catchMail(folder, mail('最新的'))
  const names = readdirSync(folder)
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(200)
  expect(names).toContain('note.txt')
  const mails = await caughtMails(folder)
  expect(
    mails
      .slice(0, 2)
      .map(({ subject }) => subject)
      .sort(),
  ).toEqual(['新的', '最新的'].sort())
})
