import type { CollectionConfig, Endpoint, GlobalConfig } from 'payload'

const notHere = () => Response.json({ message: '这里不保存历史版本。' }, { status: 404 })

/** Payload has these addresses also where no versions are kept, and then answers with a fault. */
const noVersions: Endpoint[] = [
  { path: '/versions', method: 'get', handler: notHere },
  { path: '/versions/:id', method: 'get', handler: notHere },
  { path: '/versions/:id', method: 'post', handler: notHere },
]

/** A collection or a global that says plainly when it keeps no versions. */
export function saysNoVersions<T extends CollectionConfig | GlobalConfig>(config: T): T {
  if (config.versions || config.endpoints === false) return config
  return { ...config, endpoints: [...noVersions, ...(config.endpoints ?? [])] }
}
