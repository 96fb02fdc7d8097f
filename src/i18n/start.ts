import type { BothLanguages } from '@/runtime/cannotStart'

/** What the person sees in the terminal while the program starts, runs and stops. */
export const startText = {
  settings: (folder: string) => `① 读取设置……数据目录 ${folder}`,
  database: '② 启动数据库……',
  databaseReady: (kind: string) => `   数据库已就绪（${kind}）`,
  ownServer: '使用 DATABASE_URI 指定的服务器',
  embedded: '内置 MongoDB 副本集',
  buildCurrent: '③ 页面已是最新，不用构建',
  buildDevelopment: '③ 开发模式，边改边构建',
  buildBegins: '③ 构建页面（第一次或代码有更新时才需要，约一分钟）……',
  buildGoesOn: (seconds: number) => `   构建中……已用 ${seconds} 秒`,
  buildDone: (seconds: number) => `   构建完成，用时 ${seconds} 秒`,
  seedBegins: '④ 数据库是空的，写入演示县数据……',
  seedAgain: '④ 上次写入演示数据时中断了，清空后重新写入……',
  seedNotNeeded: '④ 数据库里已有数据',
  seedNotInProduction:
    '④ 数据库是空的；NODE_ENV=production 时不写演示数据（需要时执行 npm run seed）',
  seedDone: (seconds: number) => `   演示数据写好了，用时 ${seconds} 秒`,
  serving: '⑤ 启动网站和后台任务……',
  stopping: '正在停止……（再按一次 Ctrl-C 强制退出）',
  stopped: '已停止。',
  workerAgain: (seconds: number) => `! 后台任务进程意外退出，${seconds} 秒后重新启动`,
  partFails: (parts: string[]) =>
    `! 有部分功能还不能用：${parts.map((part) => partNames[part] ?? part).join('、')}。详情见 /api/health`,
  ready: ({ address, seconds }: { address: string; seconds: number }) =>
    `✓ 启动完成，用时 ${seconds} 秒。请打开 ${address}（Ctrl-C 停止）`,
  logIns: (file: string) => `  演示账号（也记在 ${file}）：`,
  passwordsElsewhere: (file: string) => `  演示账号和密码记在 ${file}`,
  setUpCode: (code: string) => `  还没有任何账号。请打开 /setup 建立管理员，启用码：${code}`,
}

const partNames: Record<string, string> = {
  database: '数据库',
  browser: '打印',
  worker: '后台任务',
}

/** Why the start ends, as one line each. */
export const startRefusals = {
  portTaken: ({ address, port }: { address: string; port: number }): BothLanguages => ({
    zh: `端口 ${port}（${address}）已被别的程序占用。请停掉那个程序，或换一个端口，例如 PORT=${port + 1} npm start。`,
    en: `Port ${port} (${address}) is taken by another program. Stop that one, or choose another port, such as PORT=${port + 1} npm start.`,
  }),
  portForbidden: ({ port, reason }: { port: number; reason: string }): BothLanguages => ({
    zh: `不能在端口 ${port} 上监听（${reason}）。请换一个 1024 以上的 PORT，或检查 LISTEN_ADDRESS。`,
    en: `Cannot listen on port ${port} (${reason}). Choose a PORT above 1024, or check LISTEN_ADDRESS.`,
  }),
  buildFailed: {
    zh: '构建失败，原因见上面的输出。代码没有改动过时，请先执行 npm ci 再试。',
    en: 'The build failed, see its output above. If you changed nothing, run npm ci and try again.',
  },
  seedFailed: {
    zh: '写入演示数据失败，原因见上面的输出。',
    en: 'Seeding failed, see its output above.',
  },
  webEnded: {
    zh: '网站进程意外退出，原因见上面的输出。数据没有丢失，可以重新启动。',
    en: 'The web server ended by itself, see its output above. Nothing saved is lost; start again.',
  },
  databaseEnded: (reason: string): BothLanguages => ({
    zh: `内置数据库反复意外退出：${reason}。请检查磁盘空间、内存和 mongod.log。`,
    en: `The embedded database keeps ending: ${reason}. Check disk space, memory and mongod.log.`,
  }),
}

/** What seeding says. */
export const seedText = {
  notEmpty: {
    zh: '数据库里已有数据，没有写入演示数据。演示数据只写进空的数据库；要重来，请停止程序并换一个空的 DATA_DIR。',
    en: 'The database is not empty, so nothing was seeded. Seeding fills an empty database only; to begin anew, stop the program and name an empty DATA_DIR.',
  },
  unfinished: {
    zh: '上次写入演示数据时中断了。没有正式数据时，停止程序后执行 npm start，会清空并重新写入。',
    en: 'An earlier seeding was cut off. When there is nothing else in the database, stop the program and run npm start: it empties the database and seeds anew.',
  },
  logIns: (logIns: { username: string; password: string; name: string }[]): string =>
    logIns.map(({ username, password, name }) => `${username}\t${password}\t${name}\n`).join(''),
  done: (file: string) => `演示数据已写入；账号和密码在 ${file}`,
}
