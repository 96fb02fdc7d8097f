import { field } from './words'

/** Words for what was done with a record. */
export const historyWords = {
  history: field('经过', 'History'),
  at: field('时间', 'At'),
  by: field('谁', 'By'),
  command: field('做了什么', 'Command'),
  detail: field('说明', 'Detail'),
}
