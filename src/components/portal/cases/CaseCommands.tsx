import { Card, SectionTitle } from '@/components/ui/Card'
import { inStepOrder } from '@/domain/casework/stepOrder'
import type { LaterCommand } from '@/domain/casework/table'
import { casePageWords as words, commandWords } from '@/i18n/portalCases'
import type { CaseView } from '@/queries/casework/caseView'
import { Fold } from '../Fold'
import { Panel } from '../Panel'
import { CommandForm } from './CommandForm'

/**
 * What the person may do now: the next step as the big button for the thumb, the other answer beside
 * it, the rest folded away. Without scripts a button opens its form in the page.
 * @param open the command whose form stands open without scripts, or to be mended
 * @param mend id of what is mended
 */
export function CaseCommands({
  view,
  open,
  mend,
}: {
  view: CaseView
  open?: string
  mend?: string
}) {
  const { commands } = view
  const { first, second, others } = inStepOrder(commands)
  const opened = commands.find((name) => name === open)
  if (commands.length === 0) return <p className="text-soft">{words.nothing}</p>
  const panel = (name: LaterCommand, isPrimary = false) => (
    <Panel
      key={name}
      href={`/portal/cases/${view.case.id}?do=${name}#do`}
      label={commandWords[name].label}
      title={commandWords[name].label}
      isPrimary={isPrimary}
    >
      <CommandForm name={name} view={view} />
    </Panel>
  )
  return (
    <>
      {opened ? (
        <Card id="do">
          <SectionTitle>{commandWords[opened].label}</SectionTitle>
          <CommandForm name={opened} view={view} mend={mend} />
        </Card>
      ) : null}
      {first || second ? (
        <div className="no-print fixed inset-x-0 bottom-[calc(4.1rem+env(safe-area-inset-bottom))] z-20 grid auto-cols-fr grid-flow-col gap-3 border-t border-line bg-paper/95 px-4 py-2.5 lg:static lg:border-0 lg:bg-transparent lg:p-0">
          {second ? panel(second) : null}
          {first ? panel(first, true) : null}
        </div>
      ) : null}
      {others.length > 0 ? (
        <Fold summary={words.more}>
          <div className="grid gap-3 pb-2 sm:grid-cols-2">{others.map((name) => panel(name))}</div>
        </Fold>
      ) : null}
    </>
  )
}
