import { addEventHandler } from 'jest-circus'

/** Ms; that of `testTimeout`, which the runner of the integration tests does not know. */
const usualLimit = 120_000

type Work = () => unknown

/** The same work, which fails when it takes longer: one that hangs would keep all tests after it from their turn. */
const limited = (work: Work, milliseconds: number) => async (): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const say = () => reject(new Error(`took longer than ${milliseconds / 1000} s`))
    timer = setTimeout(say, milliseconds)
  })
  try {
    await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  const added =
    event.name === 'add_test'
      ? children.at(-1)
      : event.name === 'add_hook'
        ? hooks.at(-1)
        : undefined
  if (!added || added.type === 'describeBlock' || added.fn.length > 0) return
  added.fn = limited(added.fn as Work, added.timeout ?? usualLimit)
})
