import { inStepOrder } from '@/domain/casework/stepOrder'

describe('the order of commands', () => {
  it('begins with the step that the case waits for, then the other answer to it', () => {
    expect(inStepOrder(['withdraw', 'notify', 'refuse', 'accept', 'take-over'])).toEqual({
      first: 'accept',
      second: 'notify',
      others: ['withdraw', 'refuse', 'take-over'],
    })
  })

  it('has no first where only other things can be done', () => {
    expect(inStepOrder(['urge', 'withdraw'])).toEqual({ second: 'urge', others: ['withdraw'] })
  })

  it('is empty for whoever can do nothing', () => {
    expect(inStepOrder([])).toEqual({ others: [] })
  })
})
