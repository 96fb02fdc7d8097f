/** What seeding says as it goes. */
export const seedText = {
  network: ({ departments, stations }: { departments: number; stations: number }) =>
    `  部门 ${departments} 个，代办机构 ${stations} 个`,
  people: (count: number) => `  演示账号 ${count} 个`,
  library: '  法律依据和材料库',
  matters: (done: number, total: number) => `  事项 ${done} / ${total}`,
}
