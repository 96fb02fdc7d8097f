import { Segment } from '@/components/ui/Segment'
import { trainingTabs as words } from '@/i18n/competencePages'

const tabs = [
  ['sessions', '/portal/training'],
  ['lessons', '/portal/training/lessons'],
  ['map', '/portal/training/map'],
  ['records', '/portal/training/records'],
] as const

/** The four pages of training, side by side. */
export const TrainingTabs = ({ current }: { current: (typeof tabs)[number][0] }) => (
  <Segment
    label={words.label}
    className="w-full max-w-xl"
    options={tabs.map(([tab, href]) => ({ label: words[tab], href, isCurrent: tab === current }))}
  />
)
