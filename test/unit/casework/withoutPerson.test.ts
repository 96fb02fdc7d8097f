import { withoutPerson } from '@/domain/casework/withoutPerson'

const names = [
  { name: '刘䶮', as: '申请人' },
  { name: '', as: '代理人' },
]

test.each([
  ['户口簿缺刘䶮那一页', '户口簿缺申请人那一页'],
  ['打 13800001234 找她', '打 （号码略） 找她'],
  ['打 138 0000 1234 找她', '打 （号码略） 找她'],
  ['证号 99999919500308002x 不清楚', '证号 （号码略） 不清楚'],
  ['证号９９９９９９１９５００３０８００２Ｘ', '证号（号码略）'],
  ['电话 0539-2251234', '电话 （号码略）'],
  ['2026-11-24 以前交，按沂政办发〔2018〕94号', '2026-11-24 以前交，按沂政办发〔2018〕94号'],
  ['  缺复印件 2 份 ', '缺复印件 2 份'],
])('%s', (text, plain) => {
  expect(withoutPerson(text, names)).toBe(plain)
})

test('a name of one letter is left: it would take half the sentence with it', () => {
  expect(withoutPerson('王家村', [{ name: '王', as: '申请人' }])).toBe('王家村')
})
