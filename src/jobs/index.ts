import type { JobsConfig, TaskConfig } from 'payload'
import { nobody } from '@/access/roles'

const tasks: TaskConfig[] = []

/** Work that leaves the request: each task calls one operation. Only the worker runs them. */
export const jobs: JobsConfig = {
  tasks,
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
}
