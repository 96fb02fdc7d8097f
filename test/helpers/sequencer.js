import { statSync } from 'node:fs'
import Sequencer from '@jest/test-sequencer'

const sizeOf = ({ path }) => statSync(path).size

/**
 * Large files first, everywhere and each time: what Jest remembers of an earlier run would put them in another order, and
 * what browser tests leave in the app that they share is met by the tests after them.
 */
export default class SizeSequencer extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => sizeOf(b) - sizeOf(a) || (a.path < b.path ? -1 : 1))
  }
}
