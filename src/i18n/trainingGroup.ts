import { both } from './words'

export const trainingGroup = both('培训', 'Training')
