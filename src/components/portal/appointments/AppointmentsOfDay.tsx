import type { PlainDate } from '@/domain/platform/plainDate'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import { projectPages } from '@/i18n/projects'
import { countAsked } from '@/queries/casework/appointments/listAppointments'
import { appointmentProposals } from '@/queries/casework/appointments/proposals'
import { countProjects } from '@/queries/casework/projects/listProjects'
import { CountTile } from '../CountTile'
import type { Visit } from '../request'
import { Proposals } from './Proposals'

const mostProposals = 2

/** On the day's page: what an agent could bundle; what the county has to answer. */
export async function AppointmentsOfDay({ visit, today }: { visit: Visit; today: PlainDate }) {
  const { payload, req, user, station } = visit
  if (user.roles.includes('coordinator')) {
    const { asked, late } = await countAsked(req, today)
    const projects = await countProjects(req)
    return (
      <ul className="grid grid-cols-3 gap-3">
        <CountTile count={asked} label={words.tiles.asked} href="/portal/appointments" />
        <CountTile
          count={late}
          label={words.tiles.late}
          href="/portal/appointments"
          isLate={late > 0}
        />
        <CountTile count={projects} label={projectPages.tile} href="/portal/projects" />
      </ul>
    )
  }
  if (!user.roles.includes('agent')) return null
  const proposals = await appointmentProposals(payload, station)
  return <Proposals proposals={proposals} most={mostProposals} />
}
