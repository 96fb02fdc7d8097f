import { certificateVerdict, maskedHolder } from '@/domain/training/certificate'

describe('what a certificate is worth', () => {
  it('is valid without an end and until its end', () => {
    expect(certificateVerdict({ withdrawnOn: null, expiresOn: null }, '2026-03-02')).toEqual({
      kind: 'valid',
      until: null,
    })
    expect(
      certificateVerdict({ withdrawnOn: null, expiresOn: '2026-03-03' }, '2026-03-02'),
    ).toEqual({ kind: 'valid', until: '2026-03-03' })
  })

  it('is expired after its end', () => {
    expect(
      certificateVerdict({ withdrawnOn: null, expiresOn: '2026-03-01' }, '2026-03-02'),
    ).toEqual({ kind: 'expired', until: '2026-03-01' })
  })

  it('is withdrawn even when it is expired too', () => {
    expect(
      certificateVerdict({ withdrawnOn: '2026-02-01', expiresOn: '2026-03-01' }, '2026-03-02'),
    ).toEqual({ kind: 'withdrawn', on: '2026-02-01' })
  })
})

describe('the holder on the public page', () => {
  it.each([
    ['张', '张*'],
    ['张三', '张*'],
    ['张三丰', '张**'],
    ['𠮷三', '𠮷*'],
    ['', '*'],
  ])('shows %s as %s', (name, shown) => {
    expect(maskedHolder(name)).toBe(shown)
  })
})
