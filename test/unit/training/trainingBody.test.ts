import { trainingBodyOfForm } from '@/components/portal/training/trainingBody'

const form = (...fields: [string, string][]): FormData => {
  const filled = new FormData()
  for (const [name, value] of fields) filled.append(name, value)
  return filled
}

describe('a form about training', () => {
  it('ticks only who is ticked, or was', () => {
    const body = trainingBodyOfForm(
      'tick',
      form(
        ['commandId', 'c'],
        ['lines', 'a'],
        ['there.a', 'on'],
        ['from.a', '09:10'],
        ['lines', 'b'],
        ['lines', 'd'],
        ['was.d', 'on'],
      ),
    )
    expect(body).toEqual({
      commandId: 'c',
      ticks: [
        { enrolment: 'a', isThere: true, arrived: '09:10', left: '' },
        { enrolment: 'd', isThere: false, arrived: '', left: '' },
      ],
    })
  })

  it('gathers the answers of a quiz by question', () => {
    const body = trainingBodyOfForm(
      'quiz',
      form(['course', 'x'], ['answer.1', 'a'], ['answer.2', 'b'], ['answer.2', 'c']),
    )
    expect(body).toMatchObject({ course: 'x', answers: { 1: ['a'], 2: ['b', 'c'] } })
  })

  it('leaves out of an invitation who was unticked', () => {
    const body = trainingBodyOfForm('invite', form(['all', 'a'], ['all', 'b'], ['people', 'b']))
    expect(body).toMatchObject({ without: ['a'] })
  })

  it('carries one proof of being there', () => {
    expect(trainingBodyOfForm('check-in', form(['digits', ' 123 456 ']))).toEqual({
      commandId: '',
      digits: '123 456',
    })
  })

  it('reads station codes line by line, and no number as none', () => {
    const body = trainingBodyOfForm(
      'plan',
      form(['stationCodes', 'ZD1\nZD2，ZD3'], ['capacity', '']),
    )
    expect(body).toMatchObject({ stationCodes: ['ZD1', 'ZD2', 'ZD3'], capacity: 0 })
  })
})
