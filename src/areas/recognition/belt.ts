import { date, files, lines, longText, ref, text } from '../../language/column.ts'
import { error } from '../../language/problem.ts'
import { register } from '../../language/register.ts'
import { staff, writers } from '../../language/role.ts'

/** 党建示范带: several sites with a leading one, and the organizations that they radiate to (MOD-02). */
export const belt = register('belt', {
  zh: '党建示范带',
  en: 'Demonstration belt',
  systems: ['S33'],
  compartment: 'public',
  about: ['由若干示范点连成的示范区（带）及其辐射带动的党组织。', 'Belts of several sites, with the organizations that they radiate to.'],
  words: ['示范带', '示范区', '党建示范带', '连点成片'],
  title: 'name',
  day: 'builtOn',
  columns: {
    name: text('名称', 'Name', { required: true, list: true, find: true, max: 100 }),
    builtOn: date('建成日期', 'Built on', { required: true, list: true, notAfterToday: true }),
    untilDay: date('存续至', 'Until', { list: true, help: ['最后一天；仍保有的留空。', 'Last day; empty while it stands.'] }),
    lead: ref('龙头示范点', 'Leading site', 'site', { required: true, list: true }),
    theme: text('主题', 'Theme', { max: 100 }),
    route: longText('线路和布局', 'Route', { max: 2000 }),
    sites: lines('示范点', 'Sites', {
      site: ref('示范点', 'Site', 'site', { required: true }),
      place: text('位置', 'Place', { max: 100 }),
      role: text('特色', 'What it shows', { max: 100 }),
    }),
    radiated: lines('辐射带动', 'Radiates to', {
      organization: ref('党组织', 'Organization', 'organization', { required: true }),
      how: text('带动方式', 'How', { max: 200 }),
    }),
    photos: files('图片', 'Pictures', { accept: ['image', 'pdf'] }),
  },
  rules: [
    row =>
      row.untilDay !== null && row.untilDay < row.builtOn
        ? error('MOD-02', '存续至早于建成日期', 'It ends before it was built', 'untilDay')
        : null,
  ],
  may: { read: ['member', ...staff], write: writers },
  indicators: {
    'recognition.belts': { measure: { count: true }, time: { at: 'end', from: 'builtOn', until: 'untilDay' } },
  },
})
