import {
  comparableName,
  nameKeyFor,
  nameKeysOf,
  placeReach,
  reachesOf,
} from '@/domain/casework/reach'

const village = '/371399000000/371399001000/371399001201/'

test('a case is seen from its station, all above it, the county and its department', () => {
  expect(reachesOf({ originPath: village, department: 'dep' })).toEqual([
    '/',
    '/371399000000/371399001000/',
    village,
    'dep',
  ])
})

test('a case that the county took itself is seen from the county', () => {
  expect(reachesOf({ originPath: '/371399000000/', department: 'dep' })).toEqual(['/', 'dep'])
  expect(placeReach('/371399000000/')).toBe('/')
})

test('a name is found by its first one, two and three letters, rare ones included', () => {
  expect(nameKeysOf(['/'], '欧阳䶮𠮷')).toEqual(['/ 欧', '/ 欧阳', '/ 欧阳䶮'])
  expect(nameKeysOf(['/', 'dep'], '刘')).toEqual(['/ 刘', 'dep 刘'])
  expect(nameKeysOf(['/'], '')).toEqual([])
})

test('a longer beginning asks for the first three letters, whatever their case', () => {
  expect(nameKeyFor('/', ' Abdul ')).toBe('/ abd')
  expect(nameKeyFor('/', '刘')).toBe('/ 刘')
  expect(comparableName('e\u0301 ')).toBe('é')
})
