import { figure } from './figure.ts'

/** The targets of the next year's plan (section 2.3). */
export const planFigures = [
  figure(
    'planning.provincial-schools-target',
    '争创省级先进基层党校',
    'Target for provincial model Party schools',
    '所',
    'target',
    '2.3',
    ['下一年度计划中的省级先进基层党校创建目标。', "target in the next year's plan"],
    {
      units: '所|家|个',
      head: '省级先进基层党校|省级基层党校|省级先进党校|省级',
      with: '基层党校|党校',
      needs: '党校',
      mark: '争创|力争|目标|打算|计划|创建',
    },
  ),
  figure(
    'planning.municipal-schools-target',
    '争创市级先进基层党校',
    'Target for municipal model Party schools',
    '所',
    'target',
    '2.3',
    ['下一年度计划中的市级先进基层党校创建目标。', "target in the next year's plan"],
    {
      units: '所|家|个',
      head: '市级先进基层党校|市级基层党校|市级先进党校|市级',
      with: '基层党校|党校',
      needs: '党校',
      mark: '争创|力争|目标|打算|计划|创建',
    },
  ),
  figure(
    'planning.lecture-plans-target',
    '优秀党课教案',
    'Target for commended lecture plans',
    '篇',
    'target',
    '2.3',
    ['下一年度计划中受省市表彰的优秀党课教案篇数目标，可为起止范围。', 'a range from low to high'],
    { units: '篇|个|份', head: '优秀党课教案|党课教案|优秀教案|精品党课|教案', with: '表彰|目标|省市|推出|评选' },
  ),
] as const
