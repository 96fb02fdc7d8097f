import { readScan } from '@/domain/catalogue/postings/scan'

const ours = ['https://daiban.example.gov.cn', 'http://localhost:3000']
const read = (text: string) => readScan(text, ours)

test('the address of a QR code of this county, with the station it was printed for', () => {
  expect(read('https://daiban.example.gov.cn/s/MZ0104-7K2F?at=zd100201')).toEqual({
    is: 'sheet',
    code: 'MZ0104-7K2F',
    at: 'ZD100201',
  })
  expect(read(' http://localhost:3000/s/MZ0104-7K2F/ ')).toMatchObject({ is: 'sheet', at: null })
  expect(read('daiban.example.gov.cn/s/MZ0104-7K2F')).toMatchObject({ code: 'MZ0104-7K2F' })
})

test('a bare short code, however it was typed', () => {
  expect(read('MZ0104-7K2F')).toEqual({ is: 'sheet', code: 'MZ0104-7K2F', at: null })
  expect(read(' mz0104 7k2f')).toEqual({ is: 'sheet', code: 'mz0104 7k2f', at: null })
})

test('another county, another page, and what is no code', () => {
  expect(read('https://other.example.gov.cn/s/MZ0104-7K2F')).toEqual({
    is: 'other-county',
    host: 'other.example.gov.cn',
  })
  expect(read('weixin://dl/chat').is).toBe('other-county')
  expect(read('https://daiban.example.gov.cn.evil.test/s/MZ0104-7K2F').is).toBe('other-county')
  expect(read('https://daiban.example.gov.cn@evil.test/s/MZ0104-7K2F').is).toBe('other-county')
  expect(read('https://daiban.example.gov.cn/guides/MZ-0104').is).toBe('no-sheet')
  expect(read('https://daiban.example.gov.cn/s/%E0%A4%A').is).toBe('no-sheet')
  expect(read('http://').is).toBe('unreadable')
  expect(read('').is).toBe('unreadable')
  expect(read('低保明白纸').is).toBe('unreadable')
  expect(read('1234').is).toBe('unreadable')
})
