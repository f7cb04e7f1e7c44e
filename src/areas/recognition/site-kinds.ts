/** Kinds of demonstration sites (MOD-01). */
export const siteKinds = {
  community: ['社区', 'Community'],
  organ: ['机关', 'Organ'],
  school: ['学校', 'School'],
  'two-new': ['两新组织', 'Two-new organization'],
  value: ['核心价值观', 'Core values'],
} as const
