import { planOfForm } from '@/components/portal/assignment/planOfForm'

test('a form becomes the body of the API; pasted codes come in any shape', () => {
  const form = new FormData()
  form.set('clientId', 'id')
  form.set('kind', 'add')
  form.append('tiers', 'village')
  form.append('tiers', 'town')
  form.append('matter', 'MZ-0001')
  form.set('codes', ' mz-0002\r\nGA-0001，GA-0002、\n\n')
  form.set('stations', 'zd-1;ZD-2')
  expect(planOfForm(form)).toEqual({
    commandId: 'id',
    kind: 'add',
    tiers: ['village', 'town'],
    towns: [],
    stations: ['ZD-1', 'ZD-2'],
    departments: [],
    themes: [],
    codes: ['MZ-0001', 'MZ-0002', 'GA-0001', 'GA-0002'],
  })
})

test('an empty form is an empty choice', () => {
  expect(planOfForm(new FormData())).toMatchObject({ kind: '', tiers: [], stations: [], codes: [] })
})
