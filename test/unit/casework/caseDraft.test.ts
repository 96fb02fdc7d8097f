import { draftOfDecline, draftOfForm } from '@/components/portal/cases/caseDraft'

const formOf = (fields: [string, string | Blob][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const id = '6d1c1a3e-7f0b-4a8e-9c55-0d5f0a6f1b11'

test('a registration waits as the server will get it, and knows where it is mended', () => {
  const draft = draftOfForm(
    { is: 'registration', matterName: '低保申请' },
    formOf([
      ['$ACTION_REF_1', ''],
      ['photo', new Blob(['x'])],
      ['commandId', id],
      ['matter', 'MZ-0104'],
      ['project', 'p1'],
      ['step', 's 1'],
      ['applicant.name', ' 张桂兰'],
      ['applicant.idNumber', '1'],
      ['applicant.phone', '2'],
      ['materials', 'a'],
      ['materials', 'b'],
      ['hasConsent', 'on'],
    ]),
  )
  expect(draft).toMatchObject({
    id,
    path: '/api/cases/register',
    title: '登记：低保申请 · 张桂兰',
    mendAt: `/portal/cases/new?matter=MZ-0104&project=p1&step=s+1&mend=${id}`,
    body: {
      commandId: id,
      matter: 'MZ-0104',
      materials: ['a', 'b'],
      hasConsent: true,
      project: { project: 'p1', step: 's 1' },
    },
  })
  expect(draft.subject).toBeUndefined()
  const names = draft.fields.map(([name]) => name)
  expect(names).not.toContain('$ACTION_REF_1')
  expect(names).not.toContain('photo')
  expect(draft.fields.filter(([name]) => name === 'materials')).toHaveLength(2)
})

test('a command is about its case, and what was written can be read again', () => {
  const draft = draftOfForm(
    { is: 'command', name: 'urge', number: 'DB-1' },
    formOf([
      ['command', 'urge'],
      ['case', 'c1'],
      ['basedOn', '3'],
      ['commandId', id],
      ['note', '群众在等'],
    ]),
  )
  expect(draft).toMatchObject({
    id,
    subject: 'c1',
    basedOn: 3,
    path: '/api/cases/c1/urge',
    title: '催一下：DB-1',
    body: { commandId: id, note: '群众在等' },
    mendAt: `/portal/cases/c1?do=urge&mend=${id}#do`,
    written: '群众在等',
  })
  expect(draft.body).not.toHaveProperty('basedOn')
})

test('a command with nothing written has nothing to read again', () => {
  const form = formOf([
    ['case', 'c1'],
    ['commandId', id],
  ])
  const draft = draftOfForm({ is: 'command', name: 'acknowledge', number: 'DB-1' }, form)
  expect(draft.written).toBeUndefined()
  expect(draft.basedOn).toBeUndefined()
})

test('of 自行办理 nothing is kept but the matter', () => {
  expect(draftOfDecline(id, 'MZ-0104', '低保申请')).toEqual({
    id,
    fields: [],
    title: '自行办理：低保申请',
    path: '/api/cases/decline',
    body: { commandId: id, matter: 'MZ-0104' },
  })
})
