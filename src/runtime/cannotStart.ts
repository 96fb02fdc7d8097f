/** A line for the person at the keyboard, in both languages. */
export interface BothLanguages {
  zh: string
  en: string
}

/**
 * Thrown when the program cannot go on for a reason that the person can mend: a wrong setting, a
 * taken port, a second start. Its message is one line, Chinese first; no stack is shown for it.
 */
export class CannotStart extends Error {
  constructor({ zh, en }: BothLanguages) {
    super(`${zh}  |  ${en}`.replace(/\s*\n\s*/g, ' '))
    this.name = 'CannotStart'
  }
}

/**
 * Runs a command's main function: what stops it is printed as one line and the exit code is 1;
 * a fault of ours is printed with its stack.
 * @param main the command; resolves when its work is done
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    if (error instanceof CannotStart) console.error(`✗ ${error.message}`)
    else console.error(error)
    process.exitCode = 1
  }
}
