/** What seeding says as it goes. */
export const seedText = {
  network: ({ departments, stations }: { departments: number; stations: number }) =>
    `  部门 ${departments} 个，代办机构 ${stations} 个`,
  people: (count: number) => `  演示账号 ${count} 个`,
  rotas: (count: number) => `  值班表 ${count} 张`,
  library: '  法律依据和材料库',
  cases: (count: number) => `  办件 ${count} 件`,
  training: (count: number) => `  培训 ${count} 场`,
  reviews: (count: number) => `  ${count} 件事项快到或过了核对期限，一条有误反馈`,
  standard: (stations: number) => `  十个一检查 ${stations} 家`,
  changes: (items: number) => `  法规变动 1 次，${items} 项要核对`,
  postings: (count: number) => `  墙上的明白纸 ${count} 张`,
  matters: (done: number, total: number) => `  事项 ${done} / ${total}`,
}

/** What filling a database with made-up cases says. */
export const scaleText = {
  usage: {
    zh: '用法：npm run seed:scale -- --cases 1000000（1 到 10000000 件）',
    en: 'Usage: npm run seed:scale -- --cases 1000000 (1 to 10,000,000)',
  },
  hasRealCases: {
    zh: '这个数据库里有真实的办件，没有写入。测量用的办件只写进没有真实办件的数据库，请换一个 DATA_DIR 或 DATABASE_URI。',
    en: 'This database holds real cases, so nothing was written. Made-up cases go only where there are none: name another DATA_DIR or DATABASE_URI.',
  },
  noCounty: {
    zh: '这个数据库里没有代办机构或已发布的事项，写不成办件。请换一个空的数据库，会先写入演示县。',
    en: 'This database has no stations or no published matters to make cases from. Name an empty one: the demonstration county comes first.',
  },
  progress: ({ done, cases, seconds }: { done: number; cases: number; seconds: number }) =>
    `  办件 ${done} / ${cases}，每秒 ${Math.round(done / seconds)} 件`,
  done: ({ cases, seconds }: { cases: number; seconds: number }) =>
    `写入了 ${cases} 件编造的办件，用时 ${seconds} 秒`,
}
